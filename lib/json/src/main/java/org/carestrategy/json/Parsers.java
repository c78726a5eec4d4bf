package org.carestrategy.json;

import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** Parsers of documents. They read from one array, so that offsets are those of the text. */
final class Parsers {
    private static final JsonFactory LENIENT = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxDocumentLength(-1)
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final JsonFactory strict;

    /** Parsers that keep limits and refuse names that are repeated. */
    Parsers(ReadLimits limits) {
        this.strict = JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxDocumentLength(-1)
                        .maxNestingDepth(limits.depth())
                        .maxNameLength(limits.nameLength())
                        .maxStringLength(limits.textLength())
                        .maxNumberLength(limits.numberLength())
                        .build())
                .build();
    }

    JsonParser strict(Text text) {
        return strict.createParser(ObjectReadContext.empty(), text.chars(), 0, text.length());
    }

    /** A parser that keeps nothing but the syntax. */
    static JsonParser lenient(Text text) {
        return lenient(text, 0);
    }

    /** The same, starting at an offset; the offsets that it tells count from there. */
    static JsonParser lenient(Text text, int start) {
        return LENIENT.createParser(ObjectReadContext.empty(), text.chars(), start, text.length() - start);
    }

    /** Where the current token starts. */
    static int start(JsonParser parser) {
        return (int) parser.currentTokenLocation().getCharOffset();
    }

    /** Where the parser stands. */
    static int end(JsonParser parser) {
        return (int) parser.currentLocation().getCharOffset();
    }

    /** Where the current token stands in the document. */
    static String pointer(JsonParser parser) {
        return parser.streamReadContext().pathAsPointer().toString();
    }
}
