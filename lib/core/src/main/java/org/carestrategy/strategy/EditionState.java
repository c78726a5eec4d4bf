package org.carestrategy.strategy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.carestrategy.base.Spelling;

/** How far the text of a strategy has come. */
public enum EditionState {
    /** Being written. */
    DRAFT,
    /** Put before those who decide. */
    PROPOSED,
    /** Agreed by those who decide. */
    ADOPTED,
    /** Replaced by a later text. */
    SUPERSEDED;

    private static final Spelling<EditionState> SPELLING = Spelling.of(EditionState.class, "edition state");

    /**
     * The constant with a published spelling.
     *
     * @param text for example {@code adopted}
     * @return the constant
     * @throws org.carestrategy.base.InvalidAttributeException if there is none
     */
    @JsonCreator
    public static EditionState parse(String text) {
        return SPELLING.parse(text);
    }

    /**
     * The published spelling.
     *
     * @return for example {@code adopted}
     */
    @JsonValue
    public String text() {
        return SPELLING.text(this);
    }
}
