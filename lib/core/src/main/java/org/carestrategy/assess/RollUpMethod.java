package org.carestrategy.assess;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.carestrategy.base.Spelling;

/** How the answers on many things become one. */
public enum RollUpMethod {
    /** They do not: they are counted by rating. */
    COUNTS,
    /** The worst of them is the answer, if need be beyond a tolerated share. */
    WORST,
    /** The weighted mean of how far each has come. */
    MEAN,
    /** The weighted share of those that are complete. */
    SHARE_COMPLETE;

    private static final Spelling<RollUpMethod> SPELLING = Spelling.of(RollUpMethod.class, "method");

    /**
     * The constant with a published spelling.
     *
     * @param text for example {@code share-complete}
     * @return the constant
     * @throws org.carestrategy.base.InvalidAttributeException if there is none
     */
    @JsonCreator
    public static RollUpMethod parse(String text) {
        return SPELLING.parse(text);
    }

    /**
     * The published spelling.
     *
     * @return for example {@code share-complete}
     */
    @JsonValue
    public String text() {
        return SPELLING.text(this);
    }
}
