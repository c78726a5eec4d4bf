package org.carestrategy.json;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;

/** A value in a document: where it stands, and the values inside of it that have a name. */
final class Place {
    private final String step;
    private final int line;
    private final int column;
    private final Map<String, Place> named;
    private int sameName = 1;

    private Place(String step, Cursor start, Map<String, Place> named) {
        this.step = step;
        this.line = start.line();
        this.column = start.column();
        this.named = named;
    }

    /** An object or list; {@code step} is its name or index in what holds it. */
    static Place holding(String step, Cursor start) {
        return new Place(step, start, new HashMap<>());
    }

    /** A value in which nothing stands. */
    static Place single(String step, Cursor start) {
        return new Place(step, start, Map.of());
    }

    /** Adds a property, unless one of this name is there. Answers whether it was added. */
    boolean add(Place property) {
        return named.putIfAbsent(property.step, property) == null;
    }

    /** Names an element of this list; the second of the same name is {@code name#2}. */
    void name(Place element, String name) {
        Place first = named.putIfAbsent(name, element);
        if (first != null) {
            first.sameName++;
            named.putIfAbsent(name + "#" + first.sameName, element);
        }
    }

    /** What has a name in here; null if nothing has. */
    @Nullable
    Place inside(String name) {
        return named.get(name);
    }

    /** The pointer of this place where that of what holds it is given. */
    JsonPointer pointer(JsonPointer outer) {
        return outer.appendProperty(step);
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }
}
