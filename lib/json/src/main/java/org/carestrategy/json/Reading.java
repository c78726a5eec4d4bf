package org.carestrategy.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DatabindContext;

/** The state of one reading, kept as an attribute of the context. */
final class Reading {
    private final Text text;
    private final Notes notes;
    private final boolean collects;
    private final boolean ignoresUnknown;
    private @Nullable String format;

    Reading(Text text, Notes notes, boolean collects, boolean ignoresUnknown) {
        this.text = text;
        this.notes = notes;
        this.collects = collects;
        this.ignoresUnknown = ignoresUnknown;
    }

    static Reading of(DatabindContext context) {
        if (context.getAttribute(Reading.class) instanceof Reading reading) {
            return reading;
        }
        throw new IllegalStateException("no reading of a document");
    }

    Text text() {
        return text;
    }

    Notes notes() {
        return notes;
    }

    /** Whether it goes on after an unknown property. */
    boolean goesOnAfterUnknown() {
        return collects || ignoresUnknown;
    }

    boolean ignoresUnknown() {
        return ignoresUnknown;
    }

    /** What the format property says; null if it is not there or is no text. */
    @Nullable
    String format() {
        return format;
    }

    void readFormat(JsonParser parser) {
        format = parser.currentToken() == JsonToken.VALUE_STRING ? parser.getString() : null;
        parser.skipChildren();
    }
}
