package org.carestrategy.strategy;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.carestrategy.value.ActionId;
import org.junit.jupiter.api.Test;

class ElementTest {
    private static final ActionId ID = ActionId.of("better-peps");

    @Test
    @SuppressWarnings("NullAway") // callers that are not checked for null
    void refusesNull() {
        assertThatThrownBy(() -> new Element(null, "actions/better-peps", "Better plans"))
                .isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> new Element(ID, null, "Better plans")).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> new Element(ID, "actions/better-peps", null)).isInstanceOf(NullPointerException.class);
    }
}
