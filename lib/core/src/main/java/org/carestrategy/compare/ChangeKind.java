package org.carestrategy.compare;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.carestrategy.base.Spelling;

/**
 * In what way a part of a strategy, or something that is said of it, differs between two editions.
 *
 * <p>What was not there before is added, and what is there no more is removed, whether it is a part or a saying: a first
 * rationale, a last target. Only a link, a number, a place and who answers keep their own kind, since having none is a
 * state of them as well.
 */
public enum ChangeKind {
    /** It was not there before. */
    ADDED,
    /** It is there no more. */
    REMOVED,
    /** It says the same in other words, or something else: a title, wording, commitment, rationale or definition. */
    REWORDED,
    /** It stands elsewhere: a promise in another pledge, an action in another plan or in another row of one. */
    MOVED,
    /** It serves, belongs to or is a form of something else. */
    RE_LINKED,
    /** It has another printed number. */
    RENUMBERED,
    /** Others answer for it, or the same as something else. */
    LEAD_CHANGED,
    /** Less is asked for: a lower target where higher is better, a higher one where lower is better. */
    EASED,
    /** More is asked for. */
    TIGHTENED,
    /** Its last day is later, or it has no end any more. */
    SLIPPED,
    /** Its last day is earlier, or it has got an end. */
    ADVANCED,
    /** Its date is said more or less exactly, its last day being the same. */
    RESTATED,
    /** It differs in some other way. */
    CHANGED;

    private static final Spelling<ChangeKind> SPELLING = Spelling.of(ChangeKind.class, "kind of change");

    /**
     * The constant with a published spelling.
     *
     * @param text for example {@code lead-changed}
     * @return the constant
     * @throws org.carestrategy.base.InvalidAttributeException if there is none
     */
    @JsonCreator
    public static ChangeKind parse(String text) {
        return SPELLING.parse(text);
    }

    /**
     * The published spelling.
     *
     * @return for example {@code lead-changed}
     */
    @JsonValue
    public String text() {
        return SPELLING.text(this);
    }

    /**
     * The kind of the same change seen from the newer edition.
     *
     * @return for example {@code EASED} for {@code TIGHTENED}; itself if it has no direction
     */
    public ChangeKind mirrored() {
        return switch (this) {
            case ADDED -> REMOVED;
            case REMOVED -> ADDED;
            case EASED -> TIGHTENED;
            case TIGHTENED -> EASED;
            case SLIPPED -> ADVANCED;
            case ADVANCED -> SLIPPED;
            default -> this;
        };
    }

    /** Whether having none is a state of what changes. */
    boolean countsNone() {
        return switch (this) {
            case MOVED, RE_LINKED, RENUMBERED, LEAD_CHANGED -> true;
            default -> false;
        };
    }
}
