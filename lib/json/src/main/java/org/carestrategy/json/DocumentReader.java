package org.carestrategy.json;

import java.util.ArrayList;
import java.util.List;
import org.carestrategy.finding.Finding;
import org.carestrategy.finding.Findings;
import org.carestrategy.finding.Severity;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.ObjectReader;

/** Reads documents of any format: strictly at first, and only if that fails a second time to tell all that is wrong. */
final class DocumentReader {
    private static final ObjectReader STRICT = Mappers.strict().reader();

    private final ReadLimits limits;
    private final boolean ignoresUnknown;
    private final Upgrades upgrades;
    private final Parsers parsers;

    DocumentReader(ReadLimits limits, boolean ignoresUnknown, Upgrades upgrades) {
        this.limits = limits;
        this.ignoresUnknown = ignoresUnknown;
        this.upgrades = upgrades;
        this.parsers = new Parsers(limits);
    }

    DocumentReader with(ReadLimits other) {
        return new DocumentReader(other, ignoresUnknown, upgrades);
    }

    DocumentReader ignoringUnknownProperties() {
        return new DocumentReader(limits, true, upgrades);
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
            return readOlder(format, text, 0);
        } catch (JacksonException e) {
            return readOlder(format, text, place(e));
        }
    }

    private <T> ReadResult<T> readOlder(DocumentFormat<T> format, Text text, int firstFailure) {
        return upgrades.of(format, text, parsers)
                .map(upgraded -> withoutPlaces(read(format, upgraded.text()), upgraded.from(), format.version()))
                .orElseGet(() -> ReadResult.refused(problems(format, text, firstFailure)));
    }

    /** Lines and columns would be those of the upgraded text, which nobody has seen. */
    private static <T> ReadResult<T> withoutPlaces(ReadResult<T> result, int from, int to) {
        List<Finding> findings = new ArrayList<>();
        findings.add(ReadProblem.FORMAT_UPGRADED
                .told("from", String.valueOf(from), "to", String.valueOf(to))
                .severity(Severity.ADVICE)
                .path(DocumentFormat.PROPERTY)
                .build());
        result.findings().forEach(finding -> findings.add(finding.withoutPosition()));
        return result.value()
                .map(value -> ReadResult.of(value, Findings.of(findings)))
                .orElseGet(() -> ReadResult.refused(Findings.of(findings)));
    }

    private Findings problems(DocumentFormat<?> format, Text text, int firstFailure) {
        return new Diagnosis(format, text, limits, ignoresUnknown).findings(firstFailure);
    }

    private static int place(JacksonException e) {
        return e.getLocation() == null ? 0 : (int) Math.max(0, e.getLocation().getCharOffset());
    }
}
