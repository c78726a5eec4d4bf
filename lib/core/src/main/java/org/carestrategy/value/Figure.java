package org.carestrategy.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import org.carestrategy.base.InvalidAttributeException;
import org.carestrategy.base.Require;

/**
 * What stands in a table of figures: an amount, the symbol that says why there is none, or words.
 *
 * <p>In JSON an amount is a number, a symbol is text in square brackets such as {@code "[c]"}, and all other text is
 * words. An amount of 0 is a real nought.
 */
public sealed interface Figure permits Figure.Amount, Figure.Symbol, Figure.Words {
    /**
     * An amount.
     *
     * @param value any scale; 12.50 and 12.5 give equal figures; at most 30 digits before and after the point
     * @return the figure
     * @throws InvalidAttributeException if {@code value} has more digits
     */
    @JsonCreator
    static Figure of(BigDecimal value) {
        return new Amount(value);
    }

    /**
     * A whole amount.
     *
     * @param value for example 12
     * @return the figure
     */
    static Figure of(long value) {
        return new Amount(BigDecimal.valueOf(value));
    }

    /**
     * An amount from its digits.
     *
     * @param digits for example {@code 12.5}, as {@link BigDecimal} reads them
     * @return the figure
     * @throws InvalidAttributeException if {@code digits} is no number, or has more than 30 digits before or after the
     *     point
     */
    static Figure decimal(String digits) {
        return FigureText.decimal(digits);
    }

    /**
     * A symbol or words.
     *
     * @param text a symbol such as {@code [c]}, or words
     * @return the figure
     * @throws InvalidAttributeException if {@code text} is blank, reads as a number, or is in square brackets without
     *     being a known symbol
     */
    @JsonCreator
    static Figure parse(String text) {
        return FigureText.bracketed(text) ? Symbol.parse(text) : new Words(text);
    }

    /**
     * What stands for this figure in JSON.
     *
     * @return a {@link BigDecimal} or a {@link String}
     */
    @JsonValue
    Object json();

    /**
     * The amount, if the figure is one.
     *
     * @return the number; empty for a symbol and for words
     */
    default Optional<BigDecimal> amount() {
        return Optional.empty();
    }

    /**
     * An amount, exact and without trailing zeros, for example 12.5.
     *
     * @param value the number; its scale is 0 or more
     */
    record Amount(BigDecimal value) implements Figure {
        private static final int MOST_DIGITS = 30;

        /**
         * Drops trailing zeros.
         *
         * @param value any scale
         * @throws InvalidAttributeException if {@code value} has more than 30 digits before or after the point
         */
        public Amount {
            value = Digits.plain("figure", MOST_DIGITS, value);
        }

        @Override
        public BigDecimal json() {
            return value;
        }

        @Override
        public Optional<BigDecimal> amount() {
            return Optional.of(value);
        }

        @Override
        public String toString() {
            return value.toPlainString();
        }
    }

    /** Why there is no amount, in the shorthand of official statistics, for example {@code [c]}. */
    enum Symbol implements Figure {
        /** Held back so that nobody can be recognised. */
        SUPPRESSED("[c]"),
        /** There can be none. */
        NOT_APPLICABLE("[z]"),
        /** Not published or not counted so far. */
        NOT_YET_AVAILABLE("[x]"),
        /** Rounds to zero but is not zero. */
        ROUNDS_TO_ZERO("[low]");

        private final String text;

        Symbol(String text) {
            this.text = text;
        }

        private static Symbol parse(String text) {
            return Arrays.stream(values())
                    .filter(symbol -> symbol.text.equals(text))
                    .findFirst()
                    .orElseThrow(() -> new InvalidAttributeException(
                            "figure",
                            "must be [c], [z], [x] or [low] if in square brackets, was " + Require.shown(text)));
        }

        @Override
        public String json() {
            return text;
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /**
     * A figure in words, for example <q>most of the group</q>.
     *
     * @param text not blank, not a number, not in square brackets
     */
    record Words(String text) implements Figure {
        /**
         * Checks the words.
         *
         * @param text not blank, not a number, not in square brackets
         * @throws InvalidAttributeException if {@code text} is blank, reads as a number or is in square brackets
         */
        public Words {
            FigureText.requireWords(text);
        }

        @Override
        public String json() {
            return text;
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
