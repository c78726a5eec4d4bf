package org.carestrategy.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RatioProperties {
    @Provide
    Arbitrary<Ratio> ratios() {
        return ValueArbitraries.ratios();
    }

    @Provide
    Arbitrary<BigDecimal> decimals() {
        return ValueArbitraries.decimals();
    }

    @Property
    void theTextReadsBackAsTheSame(@ForAll("ratios") Ratio a) {
        assertThat(Ratio.parse(a.toString())).isEqualTo(a).hasSameHashCodeAs(a);
    }

    @Property
    void termsAreLowestAndTheLowerIsPositive(@ForAll("ratios") Ratio a) {
        assertThat(a.numerator().gcd(a.denominator())).isEqualTo(BigInteger.ONE);
        assertThat(a.denominator()).isPositive();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void plusAndTimesCommute(@ForAll("ratios") Ratio a, @ForAll("ratios") Ratio b) {
        assertThat(a.plus(b)).isEqualTo(b.plus(a));
        assertThat(a.times(b)).isEqualTo(b.times(a));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void plusAndTimesAssociate(@ForAll("ratios") Ratio a, @ForAll("ratios") Ratio b, @ForAll("ratios") Ratio c) {
        assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
        assertThat(a.times(b).times(c)).isEqualTo(a.times(b.times(c)));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void timesDistributes(@ForAll("ratios") Ratio a, @ForAll("ratios") Ratio b, @ForAll("ratios") Ratio c) {
        assertThat(a.times(b.plus(c))).isEqualTo(a.times(b).plus(a.times(c)));
    }

    @Property
    void zeroAndOneChangeNothing(@ForAll("ratios") Ratio a) {
        assertThat(a.plus(Ratio.ZERO)).isEqualTo(a);
        assertThat(a.times(Ratio.ONE)).isEqualTo(a);
        assertThat(a.times(Ratio.ZERO)).isEqualTo(Ratio.ZERO);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void minusAndDividedByUndo(@ForAll("ratios") Ratio a, @ForAll("ratios") Ratio b) {
        assertThat(a.plus(b).minus(b)).isEqualTo(a);
        assertThat(a.plus(a.negate())).isEqualTo(Ratio.ZERO);
        if (b.signum() != 0) {
            assertThat(a.times(b).dividedBy(b)).isEqualTo(a);
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theOrderAgreesWithTheDifference(@ForAll("ratios") Ratio a, @ForAll("ratios") Ratio b) {
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(a.minus(b).signum());
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void decimalsAreExactAndKeepTheirOrder(@ForAll("decimals") BigDecimal a, @ForAll("decimals") BigDecimal b) {
        assertThat(Ratio.of(a).toDecimal(30, RoundingMode.UNNECESSARY)).isEqualByComparingTo(a);
        assertThat(Ratio.of(a).compareTo(Ratio.of(b))).isEqualTo(a.compareTo(b));
        assertThat(Ratio.of(a).plus(Ratio.of(b))).isEqualTo(Ratio.of(a.add(b)));
    }
}
