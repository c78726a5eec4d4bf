package org.carestrategy.json;

import java.util.Optional;
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
    private static final ObjectWriter WRITER = writer();

    private DocumentWriter() {}

    /** What is put in front of the properties of a document. */
    @JsonAppend(prepend = true, attrs = @JsonAppend.Attr(DocumentFormat.PROPERTY))
    private static final class FormatFirst {}

    static String write(Object value) {
        Optional<String> format = DocumentFormat.of(value).map(DocumentFormat::text);
        ObjectWriter writer = format.map(text -> WRITER.withAttribute(DocumentFormat.PROPERTY, text))
                .orElse(WRITER);
        return LoneSurrogates.escape(writer.writeValueAsString(value)) + "\n";
    }

    private static ObjectWriter writer() {
        JsonFactory factory = JsonFactory.builder()
                .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE, JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .build();
        JsonMapper.Builder mapper = JsonMapper.builder(factory);
        DocumentFormat.ALL.forEach(format -> mapper.addMixIn(format.type(), FormatFirst.class));
        return mapper.build().writer().with(layout());
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
