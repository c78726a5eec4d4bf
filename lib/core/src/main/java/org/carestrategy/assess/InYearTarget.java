package org.carestrategy.assess;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.carestrategy.base.Spelling;

/** Against what a figure is judged within the year if it grows from the beginning of the year to its end. */
public enum InYearTarget {
    /** The target of the whole year, at any time: 4.7 in the first quarter against 9.5. */
    WHOLE_YEAR,
    /** The share of it that falls to the whole months passed of the year: 3/12 of 9.5 at the end of the first quarter. */
    SHARE_OF_YEAR;

    private static final Spelling<InYearTarget> SPELLING = Spelling.of(InYearTarget.class, "in-year target");

    /**
     * The constant with a published spelling.
     *
     * @param text for example {@code share-of-year}
     * @return the constant
     * @throws org.carestrategy.base.InvalidAttributeException if there is none
     */
    @JsonCreator
    public static InYearTarget parse(String text) {
        return SPELLING.parse(text);
    }

    /**
     * The published spelling.
     *
     * @return for example {@code share-of-year}
     */
    @JsonValue
    public String text() {
        return SPELLING.text(this);
    }
}
