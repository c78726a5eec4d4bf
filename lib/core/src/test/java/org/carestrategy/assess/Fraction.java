package org.carestrategy.assess;

import java.math.BigInteger;
import org.carestrategy.value.Figure;
import org.carestrategy.value.Ratio;
import org.jspecify.annotations.Nullable;

/** A plain fraction for the slow ways of working things out; not reduced. */
record Fraction(BigInteger top, BigInteger bottom) {
    static @Nullable Fraction of(@Nullable Figure figure) {
        if (figure instanceof Figure.Amount amount) {
            return new Fraction(amount.value().movePointRight(1).toBigIntegerExact(), BigInteger.TEN);
        }
        return null;
    }

    static Fraction of(long top, long bottom) {
        return new Fraction(BigInteger.valueOf(top), BigInteger.valueOf(bottom));
    }

    Fraction minus(Fraction other) {
        return new Fraction(
                top.multiply(other.bottom).subtract(other.top.multiply(bottom)), bottom.multiply(other.bottom));
    }

    Fraction plus(Fraction other) {
        return minus(new Fraction(other.top.negate(), other.bottom));
    }

    Fraction times(Fraction other) {
        return new Fraction(top.multiply(other.top), bottom.multiply(other.bottom));
    }

    Fraction over(Fraction other) {
        return new Fraction(top.multiply(other.bottom), bottom.multiply(other.top));
    }

    int sign() {
        return top.signum() * bottom.signum();
    }

    Fraction size() {
        return new Fraction(top.abs(), bottom.abs());
    }

    Fraction percent(int percent) {
        return size().times(of(percent, 100));
    }

    boolean atMost(Fraction other) {
        return minus(other).sign() <= 0;
    }

    String shown() {
        BigInteger shared = top.gcd(bottom);
        BigInteger below = bottom.abs().divide(shared);
        BigInteger above = top.abs().divide(shared).multiply(BigInteger.valueOf(sign()));
        return below.equals(BigInteger.ONE) ? above.toString() : above + "/" + below;
    }

    /** The same number where it is to be set against what the library answers. */
    Ratio ratio() {
        return Ratio.parse(shown());
    }
}
