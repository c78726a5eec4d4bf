package org.carestrategy.governance;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.carestrategy.value.OpenText;

/**
 * What sort of party somebody is, for example {@code body} or {@code agency}. The list is open: a word that is not among the constants is kept and written back.
 *
 * @param text lower-case letters and digits in groups joined by single hyphens, at most 80 characters
 */
public record PartyKind(@JsonValue String text) {
    /** The council that the strategy belongs to. */
    public static final PartyKind AUTHORITY = of("authority");

    /** A board, panel, cabinet or partnership that meets. */
    public static final PartyKind BODY = of("body");

    /** A post, whoever holds it. */
    public static final PartyKind POST = of("post");

    /** Another organisation, for example the police or a health trust. */
    public static final PartyKind AGENCY = of("agency");

    /** A group of young people, for example a children in care council. */
    public static final PartyKind YOUNG_PEOPLE = of("young-people");

    /** People who are no body, for example all elected members, or all carers. */
    public static final PartyKind GROUP = of("group");

    /**
     * Checks the word.
     *
     * @param text lower-case letters and digits in groups joined by single hyphens, at most 80 characters
     * @throws org.carestrategy.base.InvalidAttributeException if {@code text} is anything else
     */
    public PartyKind {
        OpenText.require("party kind", text);
    }

    /**
     * The word itself, known or not.
     *
     * @param text for example {@code body}
     * @return the value
     * @throws org.carestrategy.base.InvalidAttributeException if {@code text} is not of the form stated with the type
     */
    @JsonCreator
    public static PartyKind of(String text) {
        return new PartyKind(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
