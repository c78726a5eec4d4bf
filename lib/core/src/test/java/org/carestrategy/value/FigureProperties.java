package org.carestrategy.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FigureProperties {
    @Provide
    Arbitrary<Figure> figures() {
        return ValueArbitraries.figures();
    }

    @Provide
    Arbitrary<BigDecimal> decimals() {
        return ValueArbitraries.decimals();
    }

    @Property
    void theJsonReadsBackAsTheSame(@ForAll("figures") Figure figure) {
        Figure again = figure.json() instanceof BigDecimal number
                ? Figure.of(number)
                : Figure.parse(figure.json().toString());

        assertThat(again).isEqualTo(figure).hasSameHashCodeAs(figure);
    }

    @Property
    void amountsAreEqualExactlyIfTheNumbersAre(@ForAll("decimals") BigDecimal a, @ForAll("decimals") BigDecimal b) {
        assertThat(Figure.of(a).equals(Figure.of(b))).isEqualTo(a.compareTo(b) == 0);
    }

    @Property
    void zerosAtTheEndChangeNothing(@ForAll("decimals") BigDecimal number) {
        Figure longer = Figure.of(number.setScale(number.scale() + 3));

        assertThat(longer).isEqualTo(Figure.of(number)).hasSameHashCodeAs(Figure.of(number));
        assertThat(longer.toString()).doesNotContain("E");
    }
}
