package org.carestrategy.json;

import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Finds an attribute inside an object. */
final class Attribute {
    private Attribute() {}

    /** Where the value of an attribute starts, for an object that starts at an offset and is sound. */
    static Optional<Integer> start(Text text, int object, String name) {
        try (JsonParser parser = Parsers.lenient(text, object)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean wanted = parser.currentName().equals(name);
                parser.nextToken();
                if (wanted) {
                    return Optional.of(object + Parsers.start(parser));
                }
                parser.skipChildren();
            }
            return Optional.empty();
        }
    }
}
