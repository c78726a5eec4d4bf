package org.carestrategy.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Name by which others refer to an action plan, for example {@code plan-2016-17}; unique within its strategy.
 *
 * @param text lower-case letters and digits in groups joined by single hyphens, at most 80 characters
 */
public record ActionPlanId(@JsonValue String text) implements ElementId, Comparable<ActionPlanId> {
    /**
     * Checks the text.
     *
     * @param text lower-case letters and digits in groups joined by single hyphens, at most 80 characters
     * @throws org.carestrategy.base.InvalidAttributeException if {@code text} is anything else
     */
    public ActionPlanId {
        Slug.require("action plan id", text);
    }

    /**
     * The identifier with this text.
     *
     * @param text for example {@code plan-2016-17}
     * @return the identifier
     * @throws org.carestrategy.base.InvalidAttributeException if {@code text} is not of the form stated with the type
     */
    @JsonCreator
    public static ActionPlanId of(String text) {
        return new ActionPlanId(text);
    }

    @Override
    public int compareTo(ActionPlanId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
