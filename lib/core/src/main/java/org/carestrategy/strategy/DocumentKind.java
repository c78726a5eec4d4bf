package org.carestrategy.strategy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.carestrategy.value.OpenText;

/**
 * What sort of document it is, for example {@code pledge}. The list is open: a word that is not among the constants is kept and written back.
 *
 * @param text lower-case letters and digits in groups joined by single hyphens, at most 80 characters
 */
public record DocumentKind(@JsonValue String text) {
    /** A strategy. */
    public static final DocumentKind STRATEGY = of("strategy");

    /** A pledge to the children. */
    public static final DocumentKind PLEDGE = of("pledge");

    /** Facts and figures. */
    public static final DocumentKind DATA = of("data");

    /** A sufficiency statement or strategy. */
    public static final DocumentKind SUFFICIENCY = of("sufficiency");

    /** A plan of actions. */
    public static final DocumentKind ACTION_PLAN = of("action-plan");

    /** Progress at a glance. */
    public static final DocumentKind SCORECARD = of("scorecard");

    /** What is offered to care leavers. */
    public static final DocumentKind LOCAL_OFFER = of("local-offer");

    /** A survey or questionnaire. */
    public static final DocumentKind SURVEY = of("survey");

    /** A report on progress. */
    public static final DocumentKind REPORT = of("report");

    /**
     * Checks the word.
     *
     * @param text lower-case letters and digits in groups joined by single hyphens, at most 80 characters
     * @throws org.carestrategy.base.InvalidAttributeException if {@code text} is anything else
     */
    public DocumentKind {
        OpenText.require("document kind", text);
    }

    /**
     * The word itself, known or not.
     *
     * @param text for example {@code pledge}
     * @return the value
     * @throws org.carestrategy.base.InvalidAttributeException if {@code text} is not of the form stated with the type
     */
    @JsonCreator
    public static DocumentKind of(String text) {
        return new DocumentKind(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
