package org.carestrategy.value;

import java.math.BigDecimal;
import org.carestrategy.base.Require;

/** Brings decimal numbers to their one plain form. */
final class Digits {
    private Digits() {}

    /** Without trailing zeros, nor exponent; counts the digits first, since 1e999999999 written out fills the memory. */
    static BigDecimal plain(String attribute, int most, BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        long before = (long) stripped.precision() - stripped.scale();
        boolean few = before <= most && stripped.scale() <= most;
        Require.that(few, attribute, "must have at most " + most + " digits before and after the point", stripped);
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
