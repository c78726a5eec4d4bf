package org.carestrategy.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.carestrategy.base.InvalidAttributeException;

/**
 * The JSON Schema (draft 2020-12) of each kind of document, for editors, for other languages, and as documentation of
 * the format: every property has a title and a description.
 *
 * <p>Each schema is complete in itself; nothing has to be fetched. In the jar they lie as
 * {@code org/carestrategy/json/schema/strategy-1.json} and so on for each of {@link #kinds()}; a later version of a format gets a schema of its own.
 *
 * <p>A schema never refuses what {@link StrategyJson} reads, but for what follows from the
 * rest, such as the message of a finding, which follows from its template: it must be there for other readers, and is
 * passed over in reading. It lets pass what a schema cannot tell,
 * or does not see once the text is parsed: days that do not exist, spans and frameworks that end before they begin, a share
 * or a percentage that is too large, an {@code amber} that is not below {@code green}, a margin whose amount does not go with its kind, a
 * second year that does not follow the first, {@code 2.0} for a whole number, more than 30 digits behind the point, a
 * slot that has no argument, a property given twice, and what is beyond the {@link ReadLimits}.
 */
public final class JsonSchemas {
    private JsonSchemas() {}

    /**
     * The kinds of documents.
     *
     * @return {@code strategy}, {@code record}, {@code findings}, {@code policy} and {@code scorecard}; unmodifiable
     */
    public static List<String> kinds() {
        return DocumentFormat.kinds();
    }

    /**
     * The schema of the documents of a kind, in the version that is written.
     *
     * @param kind one of {@link #kinds()}
     * @return JSON in lines, the last of which ends with a line feed too; ASCII
     * @throws InvalidAttributeException if there is no such kind
     */
    public static String of(String kind) {
        return DocumentFormat.ofKind(kind)
                .map(format -> resource(format.schema()))
                .orElseThrow(() -> new InvalidAttributeException(
                        "kind", "must be " + String.join(" or ", kinds()) + ", was '" + Brief.of(kind, 80) + "'"));
    }

    private static String resource(String name) {
        try (InputStream stream = Objects.requireNonNull(JsonSchemas.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
