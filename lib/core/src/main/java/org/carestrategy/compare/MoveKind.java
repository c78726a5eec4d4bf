package org.carestrategy.compare;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.carestrategy.base.Spelling;

/** Which way an answer moved, by the legends of both scorecards. */
public enum MoveKind {
    /**
     * Its rating is a better one; or, where only counts by rating are given, as many are rated as before, at no rating of
     * the legend more stand at it or below it, and at some fewer.
     */
    BETTER,
    /** The same the other way round. */
    WORSE,
    /** It moved in a way of which nobody can say so: it has or had no rating, some got better and some worse, or it is a voice. */
    OTHER;

    private static final Spelling<MoveKind> SPELLING = Spelling.of(MoveKind.class, "kind of move");

    /**
     * The constant with a published spelling.
     *
     * @param text for example {@code better}
     * @return the constant
     * @throws org.carestrategy.base.InvalidAttributeException if there is none
     */
    @JsonCreator
    public static MoveKind parse(String text) {
        return SPELLING.parse(text);
    }

    /**
     * The published spelling.
     *
     * @return for example {@code better}
     */
    @JsonValue
    public String text() {
        return SPELLING.text(this);
    }
}
