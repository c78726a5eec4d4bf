package org.carestrategy.json;

import java.util.Optional;
import org.carestrategy.finding.Finding;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Looks for the format of a document while its tokens pass. */
final class FormatLookout {
    private @Nullable String format;
    private int start;
    private boolean isObject;
    private boolean isNext;
    private boolean isThere;

    /** Looks at a token; answers what is wrong with it if it is the format and no text. */
    Optional<Finding.Builder> look(JsonParser parser) {
        boolean isFormat = isNext;
        isNext = isName(parser);
        return isFormat ? lookAtFormat(parser) : Optional.empty();
    }

    private boolean isName(JsonParser parser) {
        JsonToken token = parser.currentToken();
        int depth = parser.streamReadContext().getNestingDepth();
        isObject |= token == JsonToken.START_OBJECT && depth == 1;
        return isObject
                && depth == 1
                && token == JsonToken.PROPERTY_NAME
                && DocumentFormat.PROPERTY.equals(parser.currentName());
    }

    private Optional<Finding.Builder> lookAtFormat(JsonParser parser) {
        JsonToken token = parser.currentToken();
        isThere = true;
        if (token == JsonToken.VALUE_STRING) {
            format = parser.getString();
            start = Parsers.start(parser);
            return Optional.empty();
        }
        return token == JsonToken.VALUE_NULL ? Optional.empty() : Optional.of(Shape.TEXT.refuse(token, ""));
    }

    /** What the format property says; null if it is not there or is no text. */
    @Nullable
    String format() {
        return format;
    }

    /** Where its text starts. */
    int start() {
        return start;
    }

    /** Whether the document is an object that should have a format and has none, not even a wrong one. */
    boolean isLacking() {
        return isObject && !isThere;
    }
}
