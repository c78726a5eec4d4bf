package org.carestrategy.json;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.annotation.JsonAppend;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one place for how values are written: as {@code JSON.stringify(value, null, 2)} does it, with a line feed at the
 * end.
 */
final class DocumentWriter {
    private static final ObjectWriter PLAIN = writer(mapper());
    private static final Map<DocumentFormat<?>, ObjectWriter> WRITERS = writers();

    private DocumentWriter() {}

    /** What is put in front of the properties of a document. */
    @JsonAppend(prepend = true, attrs = @JsonAppend.Attr(DocumentFormat.PROPERTY))
    private static final class FormatFirst {}

    static String write(Object value) {
        ObjectWriter writer = DocumentFormat.of(value).map(DocumentWriter::of).orElse(PLAIN);
        return LoneSurrogates.escape(writer.writeValueAsString(value)) + "\n";
    }

    private static ObjectWriter of(DocumentFormat<?> format) {
        return Objects.requireNonNull(WRITERS.get(format)).withAttribute(DocumentFormat.PROPERTY, format.text());
    }

    /** Only the document itself has a format; one that is part of another has none. */
    private static Map<DocumentFormat<?>, ObjectWriter> writers() {
        Map<DocumentFormat<?>, ObjectWriter> writers = new HashMap<>();
        DocumentFormat.ALL.forEach(
                format -> writers.put(format, writer(mapper().addMixIn(format.type(), FormatFirst.class))));
        return Map.copyOf(writers);
    }

    private static ObjectWriter writer(JsonMapper.Builder mapper) {
        return mapper.build().writer().with(layout());
    }

    private static JsonMapper.Builder mapper() {
        return JsonMapper.builder(JsonFactory.builder()
                .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE, JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .build());
    }

    private static DefaultPrettyPrinter layout() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter(Separators.createDefaultInstance()
                        .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                        .withObjectEmptySeparator("")
                        .withArrayEmptySeparator(""))
                .withArrayIndenter(indenter)
                .withObjectIndenter(indenter);
    }
}
