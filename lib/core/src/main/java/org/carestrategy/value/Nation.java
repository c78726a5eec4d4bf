package org.carestrategy.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.carestrategy.base.Spelling;

/** Nation of the United Kingdom whose law applies, for example {@code northern-ireland}. */
public enum Nation {
    /** England. */
    ENGLAND,
    /** Scotland. */
    SCOTLAND,
    /** Wales. */
    WALES,
    /** Northern Ireland. */
    NORTHERN_IRELAND;

    private static final Spelling<Nation> SPELLING = Spelling.of(Nation.class, "nation");

    /**
     * The nation of this spelling.
     *
     * @param text for example {@code wales}
     * @return the nation
     * @throws org.carestrategy.base.InvalidAttributeException if {@code text} is none of the four spellings
     */
    @JsonCreator
    public static Nation parse(String text) {
        return SPELLING.parse(text);
    }

    /**
     * The published spelling.
     *
     * @return for example {@code northern-ireland}
     */
    @JsonValue
    public String text() {
        return SPELLING.text(this);
    }

    @Override
    public String toString() {
        return text();
    }
}
