package org.carestrategy.value;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was made of a text that a paper prints, for example of <q>Sep 16</q>: September 2016, with a doubt.
 *
 * @param <T> type of the value, {@link Timescale} or {@link Frequency}
 */
public final class Printed<T> {
    private final String printed;
    private final Outcome outcome;
    private final @Nullable T value;
    private final ImmutableList<String> doubts;

    private Printed(String printed, Outcome outcome, @Nullable T value, List<String> doubts) {
        this.printed = printed;
        this.outcome = outcome;
        this.value = value;
        this.doubts = ImmutableList.copyOf(doubts);
    }

    static <T> Printed<T> read(String printed, Guess<T> guess) {
        return new Printed<>(printed, Outcome.READ, guess.value(), guess.doubts());
    }

    static <T> Printed<T> notUnderstood(String printed, String doubt) {
        return new Printed<>(printed, Outcome.NOT_UNDERSTOOD, null, List.of(doubt));
    }

    static <T> Printed<T> withoutValue(String printed, Outcome outcome) {
        return new Printed<>(printed, outcome, null, List.of());
    }

    /**
     * The text as printed.
     *
     * @return unchanged, with its white space
     */
    public String printed() {
        return printed;
    }

    /**
     * What became of the text.
     *
     * @return how far it was understood
     */
    public Outcome outcome() {
        return outcome;
    }

    /**
     * The value that was read.
     *
     * @return present exactly if the outcome is {@link Outcome#READ}
     */
    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    /**
     * Why somebody should look at it.
     *
     * @return short sentences such as <q>16 could be the day.</q>; empty if sure, never empty if not understood;
     *     unmodifiable
     */
    public List<String> doubts() {
        return doubts;
    }

    /**
     * Whether there is no doubt, be it of the value or of there being none.
     *
     * @return true if {@link #doubts()} is empty
     */
    public boolean isSure() {
        return doubts.isEmpty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Printed<?> that
                && printed.equals(that.printed)
                && outcome == that.outcome
                && value().equals(that.value())
                && doubts.equals(that.doubts);
    }

    @Override
    public int hashCode() {
        return printed.hashCode();
    }

    /**
     * The printed text and what was made of it, for messages.
     *
     * @return for example {@code 'Sep 16' READ 2016-09 [16 could be the day.]}
     */
    @Override
    public String toString() {
        return "'" + printed + "' " + outcome + (value == null ? "" : " " + value) + " " + doubts;
    }

    /** How far a printed text was understood, for example {@code TO_BE_CONFIRMED}. */
    public enum Outcome {
        /** There is a value, perhaps with doubts. */
        READ,
        /** Nothing is said: empty, a dash, <q>n/a</q>. */
        BLANK,
        /** The paper says that it will be said later: <q>tbc</q>. */
        TO_BE_CONFIRMED,
        /** Something is said, and somebody must read it. */
        NOT_UNDERSTOOD
    }

    /** A value and why it may be wrong. */
    record Guess<T>(T value, ImmutableList<String> doubts) {
        static <T> Guess<T> sure(T value) {
            return new Guess<>(value, ImmutableList.of());
        }

        static <T> Guess<T> doubtful(T value, String... doubts) {
            return new Guess<>(value, ImmutableList.copyOf(doubts));
        }
    }
}
