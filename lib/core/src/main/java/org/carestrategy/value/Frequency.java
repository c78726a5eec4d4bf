package org.carestrategy.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.carestrategy.base.InvalidAttributeException;
import org.carestrategy.base.Require;

/**
 * How often something happens, for example {@code every 2 months}.
 *
 * <p>In JSON it is text, of exactly one of these forms: {@code every month}, {@code every 2 months}, {@code every week},
 * {@code every 6 weeks}, {@code 1 time a year}, {@code 2 times a year}, {@code at least 7 times a year},
 * {@code before each meeting of corporate-parenting-board}, {@code at each meeting of corporate-parenting-board},
 * {@code standing item}, {@code as needed}, {@code as needed: as appropriate} (with the words that were printed).
 * Numbers are 1 to 999; {@code every 1 month} is not a form.
 */
public sealed interface Frequency
        permits Frequency.Every,
                Frequency.TimesAYear,
                Frequency.EachMeeting,
                Frequency.StandingItem,
                Frequency.AsNeeded {
    /**
     * Reads a frequency.
     *
     * @param text one of the forms listed with the type
     * @return the frequency of this text
     * @throws InvalidAttributeException if {@code text} has none of the forms
     */
    @JsonCreator
    static Frequency parse(String text) {
        return FrequencyText.parse(text);
    }

    /**
     * An interval in months.
     *
     * @param months 1 to 999; 3 for quarterly, 12 for yearly
     * @return for example {@code every 3 months}
     * @throws InvalidAttributeException if {@code months} is outside 1 to 999
     */
    static Frequency everyMonths(int months) {
        return new Every(months, Step.MONTH);
    }

    /**
     * An interval in weeks.
     *
     * @param weeks 1 to 999
     * @return for example {@code every 6 weeks}
     * @throws InvalidAttributeException if {@code weeks} is outside 1 to 999
     */
    static Frequency everyWeeks(int weeks) {
        return new Every(weeks, Step.WEEK);
    }

    /**
     * The frequency in the form that {@link #parse} reads.
     *
     * @return for example {@code every 2 months}
     */
    @JsonValue
    String text();

    /**
     * How many times a year at the least, where that is a number.
     *
     * @return for example 12/5 for every 5 months, 26/3 for every 6 weeks (a year counts as 12 months or 52 weeks), 7
     *     for at least 7 times a year; empty for what depends on meetings or need
     */
    default Optional<Ratio> leastTimesAYear() {
        return Optional.empty();
    }

    /**
     * The next day on which it is due, where the frequency is an interval.
     *
     * @param start the first due day; the others are counted from it, so that every month from 31 January is due on the
     *     last day of February and again on 31 March
     * @param after exclusive; the day that is asked for comes later
     * @return the first due day later than {@code after}; empty unless the frequency is an interval
     * @throws java.time.DateTimeException if that day is out of the range of dates
     */
    default Optional<LocalDate> nextDue(LocalDate start, LocalDate after) {
        return Optional.empty();
    }

    /** Unit of an interval, for example {@code month}. */
    enum Step {
        /** Seven days. */
        WEEK("week", ChronoUnit.WEEKS, 52),
        /** A calendar month. */
        MONTH("month", ChronoUnit.MONTHS, 12);

        private final String text;
        private final ChronoUnit unit;
        private final int inAYear;

        Step(String text, ChronoUnit unit, int inAYear) {
            this.text = text;
            this.unit = unit;
            this.inAYear = inAYear;
        }
    }

    /**
     * At an interval, for example {@code every 2 months}.
     *
     * @param count how many steps lie between, 1 to 999
     * @param step unit of the interval
     */
    record Every(int count, Step step) implements Frequency {
        /**
         * Checks the number.
         *
         * @param count 1 to 999
         * @param step unit of the interval
         * @throws InvalidAttributeException if {@code count} is outside 1 to 999
         */
        public Every {
            FrequencyText.requireCount(count);
            Objects.requireNonNull(step, "step");
        }

        /**
         * One of the days on which it is due.
         *
         * @param start the first due day
         * @param times how many intervals later, 0 or more
         * @return {@code start} for 0; a day that a month does not have becomes the last day of that month
         * @throws InvalidAttributeException if {@code times} is below 0
         * @throws java.time.DateTimeException if the day is out of the range of dates
         */
        public LocalDate due(LocalDate start, long times) {
            Require.that(times >= 0, "times", "must be 0 or more", times);
            return start.plus(Math.multiplyExact(times, count), step.unit);
        }

        @Override
        public Optional<LocalDate> nextDue(LocalDate start, LocalDate after) {
            long times = Math.max(0, step.unit.between(start, after) / count);
            while (!due(start, times).isAfter(after)) {
                times++;
            }
            return Optional.of(due(start, times));
        }

        @Override
        public Optional<Ratio> leastTimesAYear() {
            return Optional.of(Ratio.of(step.inAYear, count));
        }

        @Override
        public String text() {
            return count == 1 ? "every " + step.text : "every " + count + " " + step.text + "s";
        }

        @Override
        public String toString() {
            return text();
        }
    }

    /**
     * A number of times in each year, for example {@code at least 7 times a year}.
     *
     * @param times 1 to 999
     * @param orMore whether it may be more often
     */
    record TimesAYear(int times, boolean orMore) implements Frequency {
        /**
         * Checks the number.
         *
         * @param times 1 to 999
         * @param orMore whether it may be more often
         * @throws InvalidAttributeException if {@code times} is outside 1 to 999
         */
        public TimesAYear {
            FrequencyText.requireCount(times);
        }

        @Override
        public Optional<Ratio> leastTimesAYear() {
            return Optional.of(Ratio.of(times));
        }

        @Override
        public String text() {
            return (orMore ? "at least " : "") + times + (times == 1 ? " time a year" : " times a year");
        }

        @Override
        public String toString() {
            return text();
        }
    }

    /**
     * As often as a party meets, for example {@code before each meeting of corporate-parenting-board}.
     *
     * @param party who meets
     * @param before whether it is done before the meeting, rather than at it
     */
    record EachMeeting(PartyId party, boolean before) implements Frequency {
        /**
         * Refuses null.
         *
         * @param party who meets
         * @param before whether it is done before the meeting, rather than at it
         */
        public EachMeeting {
            Objects.requireNonNull(party, "party");
        }

        @Override
        public String text() {
            return (before ? "before" : "at") + " each meeting of " + party;
        }

        @Override
        public String toString() {
            return text();
        }
    }

    /** On every agenda of the body that is reported to, {@code standing item}. */
    record StandingItem() implements Frequency {
        @Override
        public String text() {
            return "standing item";
        }

        @Override
        public String toString() {
            return text();
        }
    }

    /**
     * When there is need, for example {@code as needed: as appropriate}.
     *
     * @param printed the words that were printed, without white space around them; empty if they are not kept
     */
    record AsNeeded(String printed) implements Frequency {
        /**
         * Checks the words.
         *
         * @param printed without white space around the words; empty if they are not kept
         * @throws InvalidAttributeException if there is white space around the words
         */
        public AsNeeded {
            boolean bare = printed.equals(printed.strip());
            Require.that(bare, FrequencyText.ATTRIBUTE, "must not have white space around its words", printed);
        }

        @Override
        public String text() {
            return printed.isEmpty() ? FrequencyText.AS_NEEDED : FrequencyText.AS_NEEDED + ": " + printed;
        }

        @Override
        public String toString() {
            return text();
        }
    }
}
