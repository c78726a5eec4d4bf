package org.carestrategy.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SimilarNameTest {
    private static final List<String> KNOWN = List.of("title", "tile", "promises", "id");

    @Test
    void theNearestNameIsFoundAndOfSeveralTheFirst() {
        assertThat(SimilarName.of("titel", KNOWN)).contains("title");
        assertThat(SimilarName.of("promise", KNOWN)).contains("promises");
        assertThat(SimilarName.of("titl", KNOWN)).contains("title");
    }

    @Test
    void whatIsTooFarAwayIsNotMeant() {
        assertThat(SimilarName.of("wording", KNOWN)).isEmpty();
        assertThat(SimilarName.of("prmiss", KNOWN, 1)).isEmpty();
        assertThat(SimilarName.of("prmiss", KNOWN, 2)).contains("promises");
        assertThat(SimilarName.of("x", KNOWN)).isEmpty();
    }

    @Test
    void aNameOfManyCharactersIsNotCompared() {
        assertThat(SimilarName.of("t".repeat(41), List.of("t".repeat(40)))).isEmpty();
        assertThat(SimilarName.of("t".repeat(40), List.of("t".repeat(39)))).isPresent();
    }

    @Test
    void theDistanceCountsWhatIsPutInLeftOutOrReplaced() {
        assertThat(SimilarName.distance("title", "title")).isZero();
        assertThat(SimilarName.distance("titel", "title")).isEqualTo(2);
        assertThat(SimilarName.distance("tile", "title")).isEqualTo(1);
        assertThat(SimilarName.distance("", "title")).isEqualTo(5);
    }
}
