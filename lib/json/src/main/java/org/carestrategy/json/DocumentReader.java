package org.carestrategy.json;

import org.carestrategy.finding.Findings;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.ObjectReader;

/** Reads documents of any format: strictly at first, and only if that fails a second time to tell all that is wrong. */
final class DocumentReader {
    private static final ObjectReader STRICT = Mappers.strict().reader();

    private final ReadLimits limits;
    private final boolean ignoresUnknown;
    private final Parsers parsers;

    DocumentReader(ReadLimits limits, boolean ignoresUnknown) {
        this.limits = limits;
        this.ignoresUnknown = ignoresUnknown;
        this.parsers = new Parsers(limits);
    }

    DocumentReader with(ReadLimits other) {
        return new DocumentReader(other, ignoresUnknown);
    }

    DocumentReader ignoringUnknownProperties() {
        return new DocumentReader(limits, true);
    }

    ReadLimits limits() {
        return limits;
    }

    <T> ReadResult<T> read(DocumentFormat<T> format, ReadResult<Text> taken) {
        return taken.value().map(text -> read(format, text)).orElseGet(() -> ReadResult.refused(taken.findings()));
    }

    private <T> ReadResult<T> read(DocumentFormat<T> format, Text text) {
        Notes notes = new Notes();
        ReadState state = ReadState.strict(text, notes, ignoresUnknown);
        try (JsonParser parser = parsers.strict(text)) {
            T value = STRICT.forType(format.type())
                    .withAttribute(ReadState.class, state)
                    .readValue(parser);
            if (value != null && format.problem(state.format()).isEmpty()) {
                return ReadResult.of(value, notes.findings(text));
            }
            return ReadResult.refused(problems(format, text, 0));
        } catch (JacksonException e) {
            return ReadResult.refused(problems(format, text, place(e)));
        }
    }

    private Findings problems(DocumentFormat<?> format, Text text, int firstFailure) {
        return new Diagnosis(format, text, limits, ignoresUnknown).findings(firstFailure);
    }

    private static int place(JacksonException e) {
        return e.getLocation() == null ? 0 : (int) Math.max(0, e.getLocation().getCharOffset());
    }
}
