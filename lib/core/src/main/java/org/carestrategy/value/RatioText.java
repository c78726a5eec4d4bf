package org.carestrategy.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.carestrategy.base.InvalidAttributeException;
import org.carestrategy.base.Require;

/** Reads ratios: {@code 3/4}, {@code 3}, {@code 0.75}. */
final class RatioText {
    /** Digits in each part of a text; enough for any count of children, and quick to read. */
    static final int MOST_DIGITS = 1000;

    private static final String DIGITS = "[0-9]{1," + MOST_DIGITS + "}+";
    private static final Pattern FRACTION = Pattern.compile("(-?" + DIGITS + ")/(" + DIGITS + ")");
    private static final Pattern DECIMAL = Pattern.compile("-?" + DIGITS + "(?:\\." + DIGITS + ")?");

    private RatioText() {}

    static Ratio parse(String text) {
        Matcher fraction = FRACTION.matcher(text);
        if (fraction.matches()) {
            return divide(text, new BigInteger(fraction.group(1)), new BigInteger(fraction.group(2)));
        }
        if (DECIMAL.matcher(text).matches()) {
            return Ratio.of(new BigDecimal(text));
        }
        throw new InvalidAttributeException("ratio", "must be like 3/4, 3 or 0.75, was " + Require.shown(text));
    }

    private static Ratio divide(String text, BigInteger numerator, BigInteger denominator) {
        Require.that(denominator.signum() != 0, "ratio", "must not have 0 below the stroke", text);
        return Ratio.of(numerator, denominator);
    }
}
