package org.carestrategy.assess;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.carestrategy.base.Spelling;

/** Against what a figure must have improved or held. */
public enum Since {
    /** The comparable period before, that of the direction. */
    EARLIER_PERIOD,
    /** The period that ended a year before. */
    YEAR_BEFORE,
    /** The baseline. */
    BASELINE;

    private static final Spelling<Since> SPELLING = Spelling.of(Since.class, "comparison");

    /**
     * The constant with a published spelling.
     *
     * @param text for example {@code year-before}
     * @return the constant
     * @throws org.carestrategy.base.InvalidAttributeException if there is none
     */
    @JsonCreator
    public static Since parse(String text) {
        return SPELLING.parse(text);
    }

    /**
     * The published spelling.
     *
     * @return for example {@code year-before}
     */
    @JsonValue
    public String text() {
        return SPELLING.text(this);
    }
}
