package org.carestrategy.decision;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.carestrategy.value.OpenText;

/**
 * On what a proposal bears, for example {@code financial}. The list is open: a word that is not among the constants is kept and written back.
 *
 * @param text lower-case letters and digits in groups joined by single hyphens, at most 80 characters
 */
public record ImplicationKind(@JsonValue String text) {
    /** Money. */
    public static final ImplicationKind FINANCIAL = of("financial");

    /** Law. */
    public static final ImplicationKind LEGAL = of("legal");

    /** Risk. */
    public static final ImplicationKind RISK = of("risk");

    /** Equality. */
    public static final ImplicationKind EQUALITY = of("equality");

    /** The council as corporate parent. */
    public static final ImplicationKind CORPORATE_PARENTING = of("corporate-parenting");

    /** Staff. */
    public static final ImplicationKind HUMAN_RESOURCES = of("human-resources");

    /** Land and buildings. */
    public static final ImplicationKind PROPERTY = of("property");

    /** Crime and disorder. */
    public static final ImplicationKind COMMUNITY_SAFETY = of("community-safety");

    /** Health and wellbeing. */
    public static final ImplicationKind HEALTH = of("health");

    /** How the council is organised. */
    public static final ImplicationKind ORGANISATIONAL = of("organisational");

    /** Information technology. */
    public static final ImplicationKind INFORMATION_TECHNOLOGY = of("information-technology");

    /** The council's own plan. */
    public static final ImplicationKind COUNCIL_PLAN = of("council-plan");

    /** Wards and their councillors. */
    public static final ImplicationKind WARDS = of("wards");

    /**
     * Checks the word.
     *
     * @param text lower-case letters and digits in groups joined by single hyphens, at most 80 characters
     * @throws org.carestrategy.base.InvalidAttributeException if {@code text} is anything else
     */
    public ImplicationKind {
        OpenText.require("implication kind", text);
    }

    /**
     * The word itself, known or not.
     *
     * @param text for example {@code financial}
     * @return the value
     * @throws org.carestrategy.base.InvalidAttributeException if {@code text} is not of the form stated with the type
     */
    @JsonCreator
    public static ImplicationKind of(String text) {
        return new ImplicationKind(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
