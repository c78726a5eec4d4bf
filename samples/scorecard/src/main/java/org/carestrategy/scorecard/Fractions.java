package org.carestrategy.scorecard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.carestrategy.value.Ratio;

/** Exact fractions as people read them, with the fraction beside what was rounded. */
final class Fractions {
    private Fractions() {}

    /** For example {@code 51.6 percent (16/31)}; half a tenth is rounded up. */
    static String percent(Ratio share) {
        BigDecimal rounded = share.toPercent(1, RoundingMode.HALF_UP);
        return rounded.toPlainString() + " percent" + exact(share);
    }

    /** For example {@code 87.5} or {@code 2.63 (50/19)}; half a hundredth is rounded up. */
    static String number(Ratio number) {
        BigDecimal rounded = number.toDecimal(2, RoundingMode.HALF_UP);
        boolean isExact = Ratio.of(rounded).equals(number);
        return rounded.stripTrailingZeros().toPlainString() + (isExact ? "" : exact(number));
    }

    /** For example {@code about -0.81}; half a hundredth is rounded up. */
    static String about(Ratio number) {
        return "about "
                + number.toDecimal(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }

    private static String exact(Ratio ratio) {
        return " (" + ratio + ")";
    }
}
