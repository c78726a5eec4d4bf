package org.carestrategy.value;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.regex.Matcher;
import org.carestrategy.base.InvalidAttributeException;

/**
 * Reader of how often, as papers print it, for example <q>every two months</q>.
 *
 * <p>Case, white space and the kind of dash do not matter. Adverbs are intervals (<q>quarterly</q> is every 3 months),
 * counts are counts (<q>twice a year</q> is 2 times a year).
 */
public final class PrintedFrequency {
    private static final String NUMBER = "([0-9]{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";
    private static final ImmutableList<String> NUMBERS = ImmutableList.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final String A_YEAR = "(?: a| per| each| every|/)? ?(?:year|annum)";

    private static final ImmutableMap<String, Integer> MONTHS = ImmutableMap.<String, Integer>builder()
            .put("monthly", 1)
            .put("each month", 1)
            .put("quarterly", 3)
            .put("every quarter", 3)
            .put("each quarter", 3)
            .put("every other month", 2)
            .put("six-monthly", 6)
            .put("six monthly", 6)
            .put("half-yearly", 6)
            .put("half yearly", 6)
            .put("annual", 12)
            .put("annually", 12)
            .put("yearly", 12)
            .put("every year", 12)
            .put("each year", 12)
            .buildOrThrow();

    private static final ImmutableMap<String, Integer> WEEKS =
            ImmutableMap.of("weekly", 1, "each week", 1, "fortnightly", 2, "every fortnight", 2, "every other week", 2);

    private static final ImmutableMap<String, Printed.Guess<Frequency>> DOUBTFUL =
            ImmutableMap.<String, Printed.Guess<Frequency>>builder()
                    .put("bimonthly", doubtful(Frequency.everyMonths(2), "Could be twice a month."))
                    .put("bi-monthly", doubtful(Frequency.everyMonths(2), "Could be twice a month."))
                    .put("termly", terms(3, "A year is taken to have three terms."))
                    .put("every term", terms(3, "A year is taken to have three terms."))
                    .put("half-termly", terms(6, "A year is taken to have six half terms."))
                    .put("half termly", terms(6, "A year is taken to have six half terms."))
                    .put("at each meeting", ofSomebody())
                    .put("each meeting", ofSomebody())
                    .put("at every meeting", ofSomebody())
                    .buildOrThrow();

    private static final ImmutableMap<String, Boolean> NEED_AND_WHETHER_SURE = ImmutableMap.<String, Boolean>builder()
            .put("as appropriate", true)
            .put("as required", true)
            .put("as necessary", true)
            .put("when required", true)
            .put("ad hoc", true)
            .put("regularly", false)
            .put("frequently", false)
            .put("periodically", false)
            .buildOrThrow();

    private static final ImmutableList<TextForm<Frequency>> FORMS = ImmutableList.of(
            new TextForm<>("(?:a )?standing (?:agenda )?item", form -> new Frequency.StandingItem()),
            new TextForm<>("every " + NUMBER + " months?", form -> Frequency.everyMonths(number(form, 1))),
            new TextForm<>("every " + NUMBER + " weeks?", form -> Frequency.everyWeeks(number(form, 1))),
            new TextForm<>("once" + A_YEAR, form -> new Frequency.TimesAYear(1, false)),
            new TextForm<>("twice(?: yearly|" + A_YEAR + ")", form -> new Frequency.TimesAYear(2, false)),
            new TextForm<>(
                    "(at least |minimum of |a minimum of )?" + NUMBER + " (?:times?|meetings?)(?: yearly|" + A_YEAR
                            + ")",
                    form -> new Frequency.TimesAYear(number(form, 2), form.group(1) != null)));

    private PrintedFrequency() {}

    /**
     * Reads what a paper prints.
     *
     * @param printed any text; more than 200 characters are not understood
     * @return what was made of it; nothing is thrown
     */
    public static Printed<Frequency> read(String printed) {
        return canonical(printed)
                .or(() -> PrintedText.tidy(printed).map(tidied -> readTidied(printed, tidied)))
                .orElseGet(() -> Printed.notUnderstood(printed, "Too long for a frequency."));
    }

    private static Printed<Frequency> readTidied(String printed, String tidied) {
        String lower = Ascii.toLowerCase(tidied);
        return PrintedText.silence(tidied)
                .map(outcome -> Printed.<Frequency>withoutValue(printed, outcome))
                .or(() -> guess(tidied, lower).map(guess -> Printed.read(printed, guess)))
                .orElseGet(() -> Printed.notUnderstood(printed, "Not a known way to say how often."));
    }

    private static Optional<Printed<Frequency>> canonical(String printed) {
        return attempt(printed).map(value -> Printed.read(printed, Printed.Guess.sure(value)));
    }

    private static Optional<Frequency> attempt(String text) {
        try {
            return Optional.of(Frequency.parse(text));
        } catch (InvalidAttributeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Printed.Guess<Frequency>> guess(String tidied, String lower) {
        return attempt(tidied)
                .or(() -> attempt(lower))
                .or(() -> interval(lower))
                .or(() -> form(lower))
                .map(Printed.Guess::sure)
                .or(() -> Optional.ofNullable(DOUBTFUL.get(lower)))
                .or(() -> need(tidied, lower));
    }

    private static Optional<Frequency> interval(String lower) {
        return Optional.ofNullable(MONTHS.get(lower))
                .map(Frequency::everyMonths)
                .or(() -> Optional.ofNullable(WEEKS.get(lower)).map(Frequency::everyWeeks));
    }

    private static Optional<Frequency> form(String lower) {
        try {
            return TextForm.first(FORMS, lower);
        } catch (InvalidAttributeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Printed.Guess<Frequency>> need(String tidied, String lower) {
        Frequency asPrinted = new Frequency.AsNeeded(tidied);
        return Optional.ofNullable(NEED_AND_WHETHER_SURE.get(lower))
                .map(sure -> sure ? Printed.Guess.sure(asPrinted) : doubtful(asPrinted, "Does not say how often."));
    }

    private static int number(Matcher form, int group) {
        String text = form.group(group);
        return Character.isDigit(text.charAt(0)) ? Integer.parseInt(text) : NUMBERS.indexOf(text);
    }

    private static Printed.Guess<Frequency> doubtful(Frequency value, String doubt) {
        return Printed.Guess.doubtful(value, doubt);
    }

    private static Printed.Guess<Frequency> terms(int times, String doubt) {
        return doubtful(new Frequency.TimesAYear(times, false), doubt);
    }

    private static Printed.Guess<Frequency> ofSomebody() {
        return doubtful(new Frequency.StandingItem(), "Does not say whose meeting.");
    }
}
