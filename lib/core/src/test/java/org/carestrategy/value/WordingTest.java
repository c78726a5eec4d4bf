package org.carestrategy.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.carestrategy.base.InvalidAttributeException;
import org.carestrategy.base.MissingAttributesException;
import org.junit.jupiter.api.Test;

class WordingTest {
    @Test
    void wordsAreSettledAndOurOwnUnlessSaidOtherwise() {
        assertThat(Wording.of("Keep in touch").tentative()).isFalse();
        assertThat(Wording.of("Keep in touch").restated()).isFalse();
        assertThat(Wording.of("Keep in touch").citation()).isEmpty();
    }

    @Test
    void blankWordsAreRefused() {
        assertThatThrownBy(() -> Wording.of(" "))
                .isInstanceOf(InvalidAttributeException.class)
                .hasMessage("text: must not be blank, was ' '");
    }

    @Test
    void missingWordsAreNamed() {
        assertThatThrownBy(() -> Wording.builder().build())
                .isInstanceOf(MissingAttributesException.class)
                .hasMessage("missing: text");
    }
}
