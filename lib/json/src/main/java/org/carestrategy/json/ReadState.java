package org.carestrategy.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DatabindContext;

/** The state of one reading, kept as an attribute of the context. */
final class ReadState {
    private final Text text;
    private final Notes notes;
    private final int soundEnd;
    private final boolean collects;
    private final boolean ignoresUnknown;
    private @Nullable String format;

    private ReadState(Text text, Notes notes, int soundEnd, boolean collects, boolean ignoresUnknown) {
        this.text = text;
        this.notes = notes;
        this.soundEnd = soundEnd;
        this.collects = collects;
        this.ignoresUnknown = ignoresUnknown;
    }

    /** A reading that fails at the first error. */
    static ReadState strict(Text text, Notes notes, boolean ignoresUnknown) {
        return new ReadState(text, notes, Integer.MAX_VALUE, false, ignoresUnknown);
    }

    /** A reading that goes on after errors as far as the syntax is sound. */
    static ReadState collecting(Text text, Notes notes, int soundEnd, boolean ignoresUnknown) {
        return new ReadState(text, notes, soundEnd, true, ignoresUnknown);
    }

    static ReadState of(DatabindContext context) {
        if (context.getAttribute(ReadState.class) instanceof ReadState state) {
            return state;
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
        return ignoresUnknown || (collects && !notes.isOverfull());
    }

    /** Whether reading on from an offset is of no use: the syntax is broken there, or more was noted than is told. */
    boolean isOver(int offset) {
        return offset >= soundEnd || notes.isOverfull();
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
