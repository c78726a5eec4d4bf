package org.carestrategy.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import org.carestrategy.base.Require;
import org.carestrategy.style.ValueType;
import org.immutables.value.Value;

/**
 * What is said in words: a commitment, a promise, an action. It may be tentative, or told in other words than the
 * document's own.
 */
@Value.Immutable
@ValueType
@JsonPropertyOrder({"text", "tentative", "restated", "citation"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class Wording {
    Wording() {}

    /**
     * Words as they were agreed.
     *
     * @param text not blank
     * @return a wording that is neither tentative nor restated
     * @throws org.carestrategy.base.InvalidAttributeException if {@code text} is blank
     */
    public static Wording of(String text) {
        return builder().text(text).build();
    }

    /**
     * Starts a wording with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Wording fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * The words.
     *
     * @return not blank
     */
    public abstract String text();

    /**
     * Whether the document itself marks the words as not yet settled, as by a question mark in brackets.
     *
     * @return false unless set; false is not written to JSON
     */
    @Value.Default
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    public boolean tentative() {
        return false;
    }

    /**
     * Whether these are other words than the document's own.
     *
     * @return false unless set; false is not written to JSON
     */
    @Value.Default
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    public boolean restated() {
        return false;
    }

    /**
     * Where the words stand.
     *
     * @return document and place, if known
     */
    public abstract Optional<Citation> citation();

    @Value.Check
    void check() {
        Require.text("text", text());
    }

    /** Collects what a wording is made of. */
    public static final class Builder extends ImmutableWording.Builder {
        Builder() {}
    }
}
