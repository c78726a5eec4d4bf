package org.carestrategy.assess;

import java.math.BigInteger;
import java.util.Map;
import java.util.TreeMap;
import org.carestrategy.value.Ratio;

/** Adds up many ratios, those of one denominator first: bringing each to lowest terms on the way would be dear. */
final class RatioSum {
    private final Map<BigInteger, BigInteger> numerators = new TreeMap<>();

    void add(Ratio ratio) {
        numerators.merge(ratio.denominator(), ratio.numerator(), BigInteger::add);
    }

    Ratio total() {
        return numerators.entrySet().stream()
                .map(part -> Ratio.of(part.getValue(), part.getKey()))
                .reduce(Ratio.ZERO, Ratio::plus);
    }
}
