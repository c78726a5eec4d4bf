package org.carestrategy.value;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.carestrategy.base.InvalidAttributeException;
import org.carestrategy.base.Require;

/** Tells the texts apart that a figure can be written as. */
final class FigureText {
    private static final Pattern BRACKETED = Pattern.compile("\\s*+\\[[^\\]]*+\\]\\s*+");
    private static final Pattern NUMBER = Pattern.compile(
            "\\s*+[+\\-\\u2212]?+\\s*+(?:[0-9][0-9, ]*+(?:\\.[0-9]*+)?+|\\.[0-9]++)(?:[eE][+-]?+[0-9]++)?+\\s*+%?+\\s*+");

    private FigureText() {}

    static boolean bracketed(String text) {
        return BRACKETED.matcher(text).matches();
    }

    static void requireWords(String text) {
        Require.text("figure", text);
        Require.that(!bracketed(text), "figure", "must not be in square brackets if in words", text);
        Require.that(!NUMBER.matcher(text).matches(), "figure", "must be a number, not text that reads as one", text);
    }

    static Figure decimal(String digits) {
        try {
            return Figure.of(new BigDecimal(digits));
        } catch (NumberFormatException e) {
            throw notANumber(digits, e);
        }
    }

    private static InvalidAttributeException notANumber(String digits, NumberFormatException cause) {
        InvalidAttributeException refusal =
                new InvalidAttributeException("figure", "must be a number like 12.5, was " + Require.shown(digits));
        refusal.initCause(cause);
        return refusal;
    }
}
