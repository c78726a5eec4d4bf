package org.carestrategy.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.carestrategy.base.InvalidAttributeException;
import org.carestrategy.base.Require;
import org.jspecify.annotations.Nullable;

/**
 * Exact fraction, for example {@code 3/4}, so that nothing is rounded before somebody says how.
 *
 * <p>Held in lowest terms with a denominator above zero: 6/8 equals 3/4. In JSON it is text, {@code "3/4"}, or
 * {@code "3"} for a whole number.
 */
public final class Ratio implements Comparable<Ratio> {
    /** Nothing. */
    public static final Ratio ZERO = of(0);

    /** The whole. */
    public static final Ratio ONE = of(1);

    private static final int MOST_PLACES = 1000;
    private static final int PERCENT_PLACES = 2;

    private final BigInteger numerator;
    private final BigInteger denominator;

    private Ratio(BigInteger numerator, BigInteger denominator) {
        BigInteger divisor = numerator.gcd(denominator);
        BigInteger signed = denominator.signum() < 0 ? divisor.negate() : divisor;
        this.numerator = numerator.divide(signed);
        this.denominator = denominator.divide(signed);
    }

    /**
     * A whole number.
     *
     * @param whole for example 3
     * @return the ratio {@code 3}
     */
    public static Ratio of(long whole) {
        return of(whole, 1);
    }

    /**
     * A part of a whole.
     *
     * @param numerator for example 6
     * @param denominator for example 8; not 0
     * @return the ratio in lowest terms, {@code 3/4}
     * @throws InvalidAttributeException if {@code denominator} is 0
     */
    public static Ratio of(long numerator, long denominator) {
        return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /**
     * A part of a whole, however large.
     *
     * @param numerator for example 6
     * @param denominator for example 8; not 0
     * @return the ratio in lowest terms, {@code 3/4}
     * @throws InvalidAttributeException if {@code denominator} is 0
     */
    public static Ratio of(BigInteger numerator, BigInteger denominator) {
        Require.that(denominator.signum() != 0, "denominator", "must not be 0", denominator);
        return new Ratio(numerator, denominator);
    }

    /**
     * A decimal number, exactly.
     *
     * @param value for example 0.75, at most 1000 digits before and after the point
     * @return the ratio {@code 3/4}
     * @throws InvalidAttributeException if {@code value} has more digits
     */
    public static Ratio of(BigDecimal value) {
        BigDecimal plain = Digits.plain("ratio", RatioText.MOST_DIGITS, value);
        return of(plain.unscaledValue(), BigInteger.TEN.pow(plain.scale()));
    }

    /**
     * Reads a fraction, a whole or a decimal number.
     *
     * @param text for example {@code 3/4}, {@code -3} or {@code 0.75}; no exponent, no sign after the stroke, at most
     *     1000 digits in each part
     * @return the ratio
     * @throws InvalidAttributeException if {@code text} is anything else, or if its denominator is 0
     */
    @JsonCreator
    public static Ratio parse(String text) {
        return RatioText.parse(text);
    }

    /**
     * The upper part, in lowest terms.
     *
     * @return for example 3 for 6/8; carries the sign
     */
    public BigInteger numerator() {
        return numerator;
    }

    /**
     * The lower part, in lowest terms.
     *
     * @return for example 4 for 6/8; 1 or more
     */
    public BigInteger denominator() {
        return denominator;
    }

    /**
     * The sign.
     *
     * @return -1, 0 or 1
     */
    public int signum() {
        return numerator.signum();
    }

    /**
     * The sum.
     *
     * @param other what is added
     * @return this + other, exactly
     */
    public Ratio plus(Ratio other) {
        return new Ratio(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /**
     * The difference.
     *
     * @param other what is taken away
     * @return this − other, exactly
     */
    public Ratio minus(Ratio other) {
        return plus(other.negate());
    }

    /**
     * The product.
     *
     * @param other what is multiplied by
     * @return this × other, exactly
     */
    public Ratio times(Ratio other) {
        return new Ratio(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /**
     * The quotient.
     *
     * @param other what is divided by; not zero
     * @return this ÷ other, exactly
     * @throws ArithmeticException if {@code other} is zero
     */
    public Ratio dividedBy(Ratio other) {
        if (other.signum() == 0) {
            throw new ArithmeticException(this + " cannot be divided by zero");
        }
        return new Ratio(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    /**
     * The same amount with the other sign.
     *
     * @return −this
     */
    public Ratio negate() {
        return new Ratio(numerator.negate(), denominator);
    }

    /**
     * A decimal number near this ratio.
     *
     * @param places digits after the point, 0 to 1000
     * @param rounding what becomes of the digits that are dropped
     * @return for example 0.67 for 2/3 with two places and {@link RoundingMode#HALF_UP}; always with that many places
     * @throws InvalidAttributeException if {@code places} is outside 0 to 1000
     * @throws ArithmeticException if {@code rounding} is {@link RoundingMode#UNNECESSARY} but digits would be dropped
     */
    public BigDecimal toDecimal(int places, RoundingMode rounding) {
        Require.that(places >= 0 && places <= MOST_PLACES, "places", "must be 0 to 1000", places);
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), places, rounding);
    }

    /**
     * A percentage near this ratio.
     *
     * @param places digits after the point, 0 to 998
     * @param rounding what becomes of the digits that are dropped
     * @return for example 66.7 for 2/3 with one place and {@link RoundingMode#HALF_UP}
     * @throws InvalidAttributeException if {@code places} is outside 0 to 998
     * @throws ArithmeticException if {@code rounding} is {@link RoundingMode#UNNECESSARY} but digits would be dropped
     */
    public BigDecimal toPercent(int places, RoundingMode rounding) {
        int most = MOST_PLACES - PERCENT_PLACES;
        Require.that(places >= 0 && places <= most, "places", "must be 0 to " + most, places);
        return toDecimal(places + PERCENT_PLACES, rounding).movePointRight(PERCENT_PLACES);
    }

    @Override
    public int compareTo(Ratio other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Ratio that && numerator.equals(that.numerator) && denominator.equals(that.denominator);
    }

    @Override
    public int hashCode() {
        return 31 * numerator.hashCode() + denominator.hashCode();
    }

    /**
     * The ratio in lowest terms.
     *
     * @return for example {@code 3/4}, or {@code 3} for a whole number
     */
    @JsonValue
    @Override
    public String toString() {
        return denominator.equals(BigInteger.ONE) ? numerator.toString() : numerator + "/" + denominator;
    }
}
