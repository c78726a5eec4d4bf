package org.carestrategy.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Points at a part of a strategy by its identifier, whatever kind of part it is, for example from an action to the
 * priority that it serves.
 *
 * <p>A link can be held before the part it points at is written; a rule finds links that lead nowhere.
 *
 * @param text identifier of the part, for example {@code be-healthy}
 */
public record Link(@JsonValue String text) implements Comparable<Link> {
    /**
     * Checks the text.
     *
     * @param text an identifier, of the form stated with {@link PledgeId} and its like
     * @throws org.carestrategy.base.InvalidAttributeException if {@code text} is not an identifier
     */
    public Link {
        Slug.require("link", text);
    }

    /**
     * A link to the part with this identifier.
     *
     * @param text for example {@code be-healthy}
     * @return the link
     * @throws org.carestrategy.base.InvalidAttributeException if {@code text} is not an identifier
     */
    @JsonCreator
    public static Link of(String text) {
        return new Link(text);
    }

    /**
     * A link to a part.
     *
     * @param id its identifier
     * @return the link
     */
    public static Link to(ElementId id) {
        return new Link(id.text());
    }

    /**
     * Whether the link points at a part.
     *
     * @param id identifier of the part
     * @return true if the texts are the same
     */
    public boolean pointsAt(ElementId id) {
        return text.equals(id.text());
    }

    @Override
    public int compareTo(Link other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
