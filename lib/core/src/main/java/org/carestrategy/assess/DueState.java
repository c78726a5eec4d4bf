package org.carestrategy.assess;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.carestrategy.base.Spelling;

/** How something that is due stands on a day. Its due day itself is still in time. */
public enum DueState {
    /** It was done in time. */
    DONE,
    /** It was done after its day. */
    DONE_LATE,
    /** Its day has passed, and it is not done. */
    LATE,
    /** It is still to be done: its day has not passed, or it has none. */
    DUE,
    /** Its day has passed, and nothing was to be done; a call-in only. */
    PASSED,
    /** Its day has passed, and the record has told nothing at all of this part, so that nobody can say whether it is late. */
    NOT_KNOWN;

    private static final Spelling<DueState> SPELLING = Spelling.of(DueState.class, "state");

    /**
     * The constant with a published spelling.
     *
     * @param text for example {@code done-late}
     * @return the constant
     * @throws org.carestrategy.base.InvalidAttributeException if there is none
     */
    @JsonCreator
    public static DueState parse(String text) {
        return SPELLING.parse(text);
    }

    /**
     * The published spelling.
     *
     * @return for example {@code done-late}
     */
    @JsonValue
    public String text() {
        return SPELLING.text(this);
    }
}
