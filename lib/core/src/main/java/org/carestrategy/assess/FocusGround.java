package org.carestrategy.assess;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.carestrategy.base.Spelling;

/** A fact that speaks for concentrating on something in the next year. None of them weighs more than another. */
public enum FocusGround {
    /** A measure is rated red. */
    MEASURE_RED("It is measured as red."),
    /** A measure is rated amber. */
    MEASURE_AMBER("It is measured as amber."),
    /** A measure gets worse. */
    WORSENING("It is getting worse."),
    /** A measure is worse than that of others, and further from it than it was. */
    GAP_WIDENING("Others do better, and the gap is widening."),
    /** A measure was not read for any time up to then. */
    NO_READING("It has no reading."),
    /** What was read last of a measure is too old. */
    STALE_READING("Its last reading is too old."),
    /** An action is rated red. */
    ACTION_RED("Work on it is red."),
    /** An action is rated amber. */
    ACTION_AMBER("Work on it is amber."),
    /** Children, young people or carers spoke of it during the year. */
    SPOKEN_OF("Children, young people or carers spoke of it."),
    /** An outcome statement was not evaluated. */
    NOT_EVALUATED("It was not evaluated."),
    /** It was evaluated, and found not to be met. */
    NOT_MET("It was found not to be met."),
    /** It was evaluated, and found to be met in part. */
    PARTLY_MET("It was found to be met only in part."),
    /** A plan of the year concentrates on it. */
    IN_FOCUS("This year's focus is on it already."),
    /** A plan of the year leaves it, or an action for it, for later. */
    NOT_THIS_YEAR("It was left for a later year.");

    private static final Spelling<FocusGround> SPELLING = Spelling.of(FocusGround.class, "ground");

    private final String sentence;

    FocusGround(String sentence) {
        this.sentence = sentence;
    }

    /**
     * The constant with a published spelling.
     *
     * @param text for example {@code not-met}
     * @return the constant
     * @throws org.carestrategy.base.InvalidAttributeException if there is none
     */
    @JsonCreator
    public static FocusGround parse(String text) {
        return SPELLING.parse(text);
    }

    /**
     * The published spelling.
     *
     * @return for example {@code not-met}
     */
    @JsonValue
    public String text() {
        return SPELLING.text(this);
    }

    /**
     * The fact as a sentence of whatever it speaks for.
     *
     * @return for example <q>It was found not to be met.</q>
     */
    public String sentence() {
        return sentence;
    }
}
