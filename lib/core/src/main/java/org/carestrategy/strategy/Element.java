package org.carestrategy.strategy;

import java.util.Objects;
import org.carestrategy.value.ElementId;

/**
 * A part of a strategy that has an identifier, told in brief.
 *
 * @param id its identifier, whose type tells what kind of part it is
 * @param path its place by names of lists and identifiers, for example {@code pledges/our-pledge/promises/keep-in-touch}
 * @param title its title, or its wording where it has no title
 */
public record Element(ElementId id, String path, String title) {
    /**
     * Refuses null.
     *
     * @param id its identifier
     * @param path its place
     * @param title its title or wording
     */
    public Element {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(title, "title");
    }
}
