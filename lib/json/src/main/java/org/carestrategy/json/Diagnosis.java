package org.carestrategy.json;

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
        FormatLookout seen = scan.format();
        if (seen.format() != null && format.problem(seen.format()).isPresent()) {
            Notes only = new Notes();
            noteFormat(only, seen);
            return only.findings(text);
        }
        if (seen.isLacking() && scan.isSound()) {
            noteFormat(notes, seen);
        }
        if (scan.isWithinLimits() && !notes.isOverfull()) {
            collect(scan.soundEnd());
        }
        if (!notes.hasErrors()) {
            notes.add("", firstFailure, ReadProblem.UNREADABLE.told());
        }
        return notes.findings(text);
    }

    private void noteFormat(Notes where, FormatLookout seen) {
        int place = seen.format() == null ? text.solid(0) : seen.start();
        format.problem(seen.format()).ifPresent(problem -> where.add("/" + DocumentFormat.PROPERTY, place, problem));
    }

    private void collect(int soundEnd) {
        ReadState state = ReadState.collecting(text, notes, soundEnd, ignoresUnknown);
        try (JsonParser parser = Parsers.lenient(text)) {
            COLLECTING
                    .forType(format.type())
                    .withAttribute(ReadState.class, state)
                    .readValue(parser);
        } catch (JacksonException e) {
            // broken syntax, noted already, or more errors than are told
        }
    }
}
