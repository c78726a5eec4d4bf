package org.carestrategy.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import org.carestrategy.base.InvalidAttributeException;
import org.carestrategy.base.Require;

/** Nation of the United Kingdom whose law applies, for example {@code northern-ireland}. */
public enum Nation {
    /** England. */
    ENGLAND("england"),
    /** Scotland. */
    SCOTLAND("scotland"),
    /** Wales. */
    WALES("wales"),
    /** Northern Ireland. */
    NORTHERN_IRELAND("northern-ireland");

    private final String text;

    Nation(String text) {
        this.text = text;
    }

    /**
     * The nation of this spelling.
     *
     * @param text for example {@code wales}
     * @return the nation
     * @throws InvalidAttributeException if {@code text} is none of the four spellings
     */
    @JsonCreator
    public static Nation parse(String text) {
        return Arrays.stream(values())
                .filter(nation -> nation.text.equals(text))
                .findFirst()
                .orElseThrow(() -> new InvalidAttributeException(
                        "nation", "must be england, scotland, wales or northern-ireland, was " + Require.shown(text)));
    }

    /**
     * The published spelling.
     *
     * @return for example {@code northern-ireland}
     */
    @JsonValue
    public String text() {
        return text;
    }

    @Override
    public String toString() {
        return text;
    }
}
