package org.carestrategy.assess;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.carestrategy.base.Spelling;

/** What has become of a gap. */
public enum GapTrend {
    /** It is smaller than it was. */
    CLOSING,
    /** It is larger than it was. */
    WIDENING,
    /** It is as it was. */
    UNCHANGED,
    /** The figure was on one side of the other and is now on the other side. */
    CROSSED;

    private static final Spelling<GapTrend> SPELLING = Spelling.of(GapTrend.class, "trend");

    /**
     * The constant with a published spelling.
     *
     * @param text for example {@code closing}
     * @return the constant
     * @throws org.carestrategy.base.InvalidAttributeException if there is none
     */
    @JsonCreator
    public static GapTrend parse(String text) {
        return SPELLING.parse(text);
    }

    /**
     * The published spelling.
     *
     * @return for example {@code closing}
     */
    @JsonValue
    public String text() {
        return SPELLING.text(this);
    }
}
