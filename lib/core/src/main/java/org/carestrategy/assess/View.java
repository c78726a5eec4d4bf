package org.carestrategy.assess;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.carestrategy.base.Spelling;

/** By what the parts of a strategy are put together. */
public enum View {
    /** All of it. */
    WHOLE,
    /** By pledge. */
    PLEDGE,
    /** By promise. */
    PROMISE,
    /** By priority. */
    PRIORITY,
    /** By outcome statement. */
    STATEMENT,
    /** By item of a framework. */
    FRAMEWORK_ITEM,
    /** By action plan. */
    PLAN,
    /** By party: what it, and the posts and groups that are part of it, answer for in any way. */
    PARTY,
    /** By the party, or the initials, that lead. */
    LEAD,
    /** By action. */
    ACTION,
    /** By measure. */
    MEASURE;

    private static final Spelling<View> SPELLING = Spelling.of(View.class, "view");

    /**
     * The constant with a published spelling.
     *
     * @param text for example {@code framework-item}
     * @return the constant
     * @throws org.carestrategy.base.InvalidAttributeException if there is none
     */
    @JsonCreator
    public static View parse(String text) {
        return SPELLING.parse(text);
    }

    /**
     * The published spelling.
     *
     * @return for example {@code framework-item}
     */
    @JsonValue
    public String text() {
        return SPELLING.text(this);
    }
}
