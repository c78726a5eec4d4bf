package org.carestrategy.compare;

import org.carestrategy.value.ElementId;

/**
 * A part of one edition.
 *
 * @param id its identifier
 * @param path its place
 * @param title its title or wording
 * @param sheet what is said of it
 */
record Part(ElementId id, String path, String title, Sheet sheet) {
    /** What makes two parts the same if each is the only one of its edition. */
    Object idAndPath() {
        return new IdAndPath(id, path);
    }

    private record IdAndPath(ElementId id, String path) {}
}
