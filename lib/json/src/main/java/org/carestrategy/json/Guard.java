package org.carestrategy.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.DelegatingDeserializer;

/** Notes what its delegate throws, moves behind the value, and answers null, which the mapper leaves out. */
final class Guard extends DelegatingDeserializer {
    Guard(ValueDeserializer<?> delegate) {
        super(delegate);
    }

    @Override
    protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> delegate) {
        return new Guard(delegate);
    }

    @Override
    @SuppressWarnings("NullAway") // the mapper leaves null out
    public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) {
        JsonToken token = parser.currentToken();
        TokenStreamContext outside = outside(parser, token);
        int start = Parsers.start(parser);
        Refusal refusal = new Refusal(ReadState.of(context), token, start);
        try {
            return super.deserialize(parser, context);
        } catch (RuntimeException e) {
            if (ReadState.of(context).isOver(Parsers.end(parser))) {
                throw e;
            }
            String given = token.isScalarValue() ? parser.getString() : "";
            moveBehind(parser, outside);
            refusal.note(Parsers.pointer(parser), Parsers.end(parser), given, e, Shape.of(_delegatee));
            return null;
        }
    }

    private static TokenStreamContext outside(JsonParser parser, JsonToken token) {
        TokenStreamContext context = parser.streamReadContext();
        return token.isStructStart() || token == JsonToken.PROPERTY_NAME ? context.getParent() : context;
    }

    @SuppressWarnings("ReferenceEquality") // contexts are told apart by identity
    private static void moveBehind(JsonParser parser, TokenStreamContext outside) {
        while (parser.streamReadContext() != outside && parser.nextToken() != null) {
            // on to the end of the value
        }
    }
}
