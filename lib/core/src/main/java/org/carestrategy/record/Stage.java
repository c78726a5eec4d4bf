package org.carestrategy.record;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.carestrategy.base.Spelling;

/** How far a piece of work has come. It is not a rating. */
public enum Stage {
    /** Work has not begun. */
    NOT_STARTED,
    /** Work goes on. */
    IN_PROGRESS,
    /** Work is done. */
    COMPLETED,
    /** Work rests for the time being. */
    ON_HOLD,
    /** Work will not be done. */
    WITHDRAWN;

    private static final Spelling<Stage> SPELLING = Spelling.of(Stage.class, "stage");

    /**
     * The constant with a published spelling.
     *
     * @param text for example {@code in-progress}
     * @return the constant
     * @throws org.carestrategy.base.InvalidAttributeException if there is none
     */
    @JsonCreator
    public static Stage parse(String text) {
        return SPELLING.parse(text);
    }

    /**
     * The published spelling.
     *
     * @return for example {@code in-progress}
     */
    @JsonValue
    public String text() {
        return SPELLING.text(this);
    }
}
