package org.carestrategy.json;

import java.util.Optional;
import org.carestrategy.finding.Finding;
import org.carestrategy.finding.Findings;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.ObjectReader;

/** Finds all that is wrong with a document which could not be read. */
final class Diagnosis {
    private static final ObjectReader COLLECTING = Mappers.collecting().reader();

    private final DocumentFormat<?> format;
    private final Text text;
    private final ReadLimits limits;
    private final boolean ignoresUnknown;
    private final Notes notes = new Notes();

    Diagnosis(DocumentFormat<?> format, Text text, ReadLimits limits, boolean ignoresUnknown) {
        this.format = format;
        this.text = text;
        this.limits = limits;
        this.ignoresUnknown = ignoresUnknown;
    }

    /** At least one error; at the place of the first failure if there is no better one. */
    Findings findings(int firstFailure) {
        Scan scan = Scan.of(text, limits, notes);
        Optional<Finding.Builder> other = otherFormat(scan);
        if (other.isPresent()) {
            Notes only = new Notes();
            only.add("/" + DocumentFormat.PROPERTY, scan.formatStart(), other.get());
            return only.findings(text);
        }
        if (scan.lacksFormat()) {
            format.problem(null).ifPresent(missing -> notes.add("/" + DocumentFormat.PROPERTY, text.solid(0), missing));
        }
        if (scan.isWithinLimits() && !notes.isOverfull()) {
            collect(scan.soundEnd());
        }
        if (!notes.hasErrors()) {
            notes.add("", firstFailure, ReadProblem.UNREADABLE.told());
        }
        return notes.findings(text);
    }

    private Optional<Finding.Builder> otherFormat(Scan scan) {
        return scan.format() == null ? Optional.empty() : format.problem(scan.format());
    }

    private void collect(int soundEnd) {
        Reading reading = Reading.collecting(text, notes, soundEnd, ignoresUnknown);
        try (JsonParser parser = Parsers.lenient(text)) {
            COLLECTING
                    .forType(format.type())
                    .withAttribute(Reading.class, reading)
                    .readValue(parser);
        } catch (JacksonException e) {
            // broken syntax, noted already, or more findings than are told
        }
    }
}
