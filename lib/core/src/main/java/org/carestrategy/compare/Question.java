package org.carestrategy.compare;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.carestrategy.base.Spelling;

/** What is asked of each part of a strategy. The answers are never made one. */
public enum Question {
    /** Are the actions done? */
    DELIVERY,
    /** Do the measures move? */
    DIFFERENCE,
    /** What do children say? */
    VOICE;

    private static final Spelling<Question> SPELLING = Spelling.of(Question.class, "question");

    /**
     * The constant with a published spelling.
     *
     * @param text for example {@code delivery}
     * @return the constant
     * @throws org.carestrategy.base.InvalidAttributeException if there is none
     */
    @JsonCreator
    public static Question parse(String text) {
        return SPELLING.parse(text);
    }

    /**
     * The published spelling.
     *
     * @return for example {@code delivery}
     */
    @JsonValue
    public String text() {
        return SPELLING.text(this);
    }
}
