package org.carestrategy.value;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.util.regex.Matcher;
import org.carestrategy.base.InvalidAttributeException;
import org.carestrategy.base.Require;

/** Reads frequencies: {@code every 2 months} and its like. */
final class FrequencyText {
    static final String ATTRIBUTE = "frequency";
    static final String AS_NEEDED = "as needed";

    private static final String FORMS = "must be like every month, every 2 months, every week, every 6 weeks, "
            + "1 time a year, 2 times a year, at least 7 times a year, before each meeting of "
            + "corporate-parenting-board, at each meeting of corporate-parenting-board, standing item, as needed or "
            + "as needed: as appropriate";
    private static final int MOST = 999;

    private static final ImmutableList<TextForm<Frequency>> ALL = ImmutableList.of(
            new TextForm<>("every (week|month)", form -> new Frequency.Every(1, step(form.group(1)))),
            new TextForm<>(
                    "every ([0-9]{1,3}) (week|month)s",
                    form -> new Frequency.Every(number(form, 1), step(form.group(2)))),
            new TextForm<>(
                    "(at least )?([0-9]{1,3}) times? a year",
                    form -> new Frequency.TimesAYear(number(form, 2), form.group(1) != null)),
            new TextForm<>(
                    "(before|at) each meeting of (.+)",
                    form -> new Frequency.EachMeeting(
                            PartyId.of(form.group(2)), form.group(1).equals("before"))),
            new TextForm<>("standing item", form -> new Frequency.StandingItem()),
            new TextForm<>(AS_NEEDED, form -> new Frequency.AsNeeded("")),
            new TextForm<>(AS_NEEDED + ": (?s)(.+)", form -> new Frequency.AsNeeded(form.group(1))));

    private FrequencyText() {}

    /** Reads leniently, then asks for the same text back: what has two spellings has only one that is right. */
    static Frequency parse(String text) {
        return TextForm.first(ALL, text)
                .filter(found -> found.text().equals(text))
                .orElseThrow(() -> new InvalidAttributeException(ATTRIBUTE, FORMS + ", was " + Require.shown(text)));
    }

    static void requireCount(int count) {
        Require.that(count >= 1 && count <= MOST, ATTRIBUTE, "must have a number from 1 to " + MOST, count);
    }

    private static Frequency.Step step(String text) {
        return Frequency.Step.valueOf(Ascii.toUpperCase(text));
    }

    private static int number(Matcher form, int group) {
        return Integer.parseInt(form.group(group));
    }
}
