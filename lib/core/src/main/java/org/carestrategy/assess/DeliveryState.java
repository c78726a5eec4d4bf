package org.carestrategy.assess;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.carestrategy.base.Spelling;

/** How the work on an action stands on a day, judged by its stage, its dates and what was told of it. */
public enum DeliveryState {
    /** There is no record, and the work should be under way. */
    NO_RECORD,
    /** The record tells nothing of its stage by that day, and the work should be under way. */
    NO_UPDATE,
    /** Nothing is told of it, and it stands in no plan although the strategy has plans. */
    OUTSIDE_PLANS,
    /** Nothing is told of it, and its start, or that of its plan, lies ahead. */
    AHEAD,
    /** It is an idea that is kept in view and was not begun. */
    IDEA,
    /** It will not be done. */
    WITHDRAWN,
    /** It was done in time, or no time was said. */
    COMPLETED,
    /** It was done after its last day. */
    COMPLETED_LATE,
    /** It is not done, and its last day has passed, even if it is on hold. */
    OVERDUE,
    /** It rests, and its last day has not passed. */
    ON_HOLD,
    /** It is open, and nothing was told of it for too long. */
    STALE,
    /** Less of it is done than was to be expected by now. */
    BEHIND,
    /** It is open and in time, and its last day was put off, even if the earlier day lies ahead too. */
    RE_DATED,
    /** It goes on throughout, and was told of lately. */
    CONTINUOUS,
    /** It has not begun and need not have. */
    NOT_STARTED,
    /** It is under way and in time. */
    ON_TRACK;

    private static final Spelling<DeliveryState> SPELLING = Spelling.of(DeliveryState.class, "state");

    /**
     * The constant with a published spelling.
     *
     * @param text for example {@code completed-late}
     * @return the constant
     * @throws org.carestrategy.base.InvalidAttributeException if there is none
     */
    @JsonCreator
    public static DeliveryState parse(String text) {
        return SPELLING.parse(text);
    }

    /**
     * The published spelling.
     *
     * @return for example {@code completed-late}
     */
    @JsonValue
    public String text() {
        return SPELLING.text(this);
    }
}
