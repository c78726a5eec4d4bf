package org.carestrategy.json;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.carestrategy.base.InvalidAttributeException;
import org.carestrategy.base.Require;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.databind.type.LogicalType;

/** Reads days as text of the form {@code 2026-03-31} and in no other form. */
final class IsoDates extends StdScalarDeserializer<LocalDate> {
    private static final int LENGTH = 10;

    IsoDates() {
        super(LocalDate.class);
    }

    @Override
    public LogicalType logicalType() {
        return LogicalType.DateTime;
    }

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context) {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            return context.reportInputMismatch(this, "not a text");
        }
        String text = parser.getString();
        try {
            if (text.length() == LENGTH) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeParseException e) {
            // told below, as for any other text
        }
        throw refused(parser, context, text);
    }

    private ValueInstantiationException refused(JsonParser parser, DeserializationContext context, String text) {
        return ValueInstantiationException.from(
                parser,
                "not a date",
                context.constructType(LocalDate.class),
                new InvalidAttributeException("date", "must be a date such as 2026-03-31, was " + Require.shown(text)));
    }
}
