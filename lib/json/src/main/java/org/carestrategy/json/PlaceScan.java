package org.carestrategy.json;

import java.util.ArrayDeque;
import java.util.Deque;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;

/** Notes the place of every value that can be named, as far as a document is sound and within the limit of depth. */
final class PlaceScan {
    private static final String ID = "id";

    private final Cursor cursor;
    private final Deque<Place> open = new ArrayDeque<>();
    private Place whole;

    private PlaceScan(Text text) {
        this.cursor = new Cursor(text);
        this.whole = Place.single("", cursor);
    }

    /** The document as a whole, and all places in it. */
    static Place of(Text text, ReadLimits limits) {
        PlaceScan scan = new PlaceScan(text);
        try (JsonParser parser = Parsers.lenient(text)) {
            scan.run(parser, limits.depth());
        } catch (JacksonException e) {
            // what stands before that is known
        }
        return scan.whole;
    }

    private void run(JsonParser parser, int depth) {
        while (parser.nextToken() != null && parser.streamReadContext().getNestingDepth() <= depth) {
            look(parser, parser.currentToken());
            if (open.isEmpty()) {
                return; // what stands behind the document is no part of it
            }
        }
    }

    private void look(JsonParser parser, JsonToken token) {
        if (token.isStructEnd()) {
            open.pop();
        } else if (token.isStructStart()) {
            Place place = Place.holding(step(outside(parser)), moved(parser));
            add(place, outside(parser));
            open.push(place);
        } else if (token != JsonToken.PROPERTY_NAME) {
            lookAtSingle(parser, parser.streamReadContext(), token);
        }
    }

    private void lookAtSingle(JsonParser parser, TokenStreamContext context, JsonToken token) {
        boolean isAdded = add(Place.single(step(context), moved(parser)), context);
        if (isAdded && token == JsonToken.VALUE_STRING && isIdOfElement(context)) {
            Place element = open.pop();
            open.element().name(element, parser.getString());
            open.push(element);
        }
    }

    private static TokenStreamContext outside(JsonParser parser) {
        return parser.streamReadContext().getParent();
    }

    private static boolean isIdOfElement(TokenStreamContext context) {
        return context.getParent().inArray() && ID.equals(context.currentName());
    }

    private static String step(TokenStreamContext context) {
        return context.inObject() ? context.currentName() : String.valueOf(context.getCurrentIndex());
    }

    private Cursor moved(JsonParser parser) {
        cursor.moveTo(Parsers.start(parser));
        return cursor;
    }

    /** Answers whether it is the first property of its name in an object. */
    private boolean add(Place place, TokenStreamContext context) {
        if (context.inRoot()) {
            whole = place;
        }
        return context.inObject() && open.element().add(place);
    }
}
