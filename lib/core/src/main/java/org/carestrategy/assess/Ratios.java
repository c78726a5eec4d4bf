package org.carestrategy.assess;

import com.google.common.collect.Comparators;
import java.math.BigDecimal;
import org.carestrategy.value.Figure;
import org.carestrategy.value.Ratio;

/** What is asked of ratios here and nowhere else. */
final class Ratios {
    private Ratios() {}

    static Ratio abs(Ratio ratio) {
        return Comparators.max(ratio, ratio.negate());
    }

    /** The amount of a figure, or why there is none. */
    static Answer<Ratio> amount(Figure figure) {
        return NotRated.of(figure)
                .<Answer<Ratio>>map(Answer::not)
                .orElseGet(() -> Answer.of(Ratio.of(figure.amount().orElseThrow())));
    }

    /** As a decimal number where that is exact, otherwise as a fraction. */
    static String shown(Ratio ratio) {
        try {
            return new BigDecimal(ratio.numerator())
                    .divide(new BigDecimal(ratio.denominator()))
                    .toPlainString();
        } catch (ArithmeticException endless) {
            return ratio.toString();
        }
    }
}
