package org.carestrategy.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.carestrategy.finding.Finding;
import org.carestrategy.finding.Findings;
import org.carestrategy.finding.Severity;

/** What is noted while a document is read, with its places. Errors come before warnings where not all can be told. */
final class Notes {
    /** At most so many findings are told. */
    static final int MOST = 1_000;

    private final List<Note> errors = new ArrayList<>();
    private final NavigableMap<Integer, Note> nulls = new TreeMap<>();
    private final List<Note> warnings = new ArrayList<>();
    private final Set<String> troubled = new HashSet<>();
    private boolean moreErrors;
    private boolean moreWarnings;

    private record Note(Finding finding, String pointer, int offset) {}

    /** Notes a problem. Where an error is noted, all that holds it is troubled. */
    void add(String pointer, int offset, Finding.Builder finding) {
        Finding built =
                finding.path(pointer.isEmpty() ? "" : pointer.substring(1)).build();
        Note note = new Note(built, pointer, offset);
        if (built.severity() != Severity.ERROR) {
            if (!leavesOutWarning()) {
                warnings.add(note);
            }
        } else if (errors.size() + nulls.size() == MOST) {
            moreErrors = true;
        } else {
            addError(note);
        }
    }

    private void addError(Note note) {
        if (ReadProblem.NULL.isToldBy(note.finding)) {
            nulls.put(note.offset, note);
        } else {
            errors.add(note);
        }
        markTroubled(note.pointer);
    }

    private void markTroubled(String pointer) {
        for (int end = pointer.length(); end >= 0; end = pointer.lastIndexOf('/', end - 1)) {
            troubled.add(pointer.substring(0, end));
        }
    }

    /** Whether an error was noted at a pointer or under it. */
    boolean isTroubled(String pointer) {
        return troubled.contains(pointer);
    }

    /** Whether there are more errors than are told, so that reading on is of no use. */
    boolean isOverfull() {
        return moreErrors;
    }

    /** Whether one more warning is left out; then it is noted that there are more. */
    boolean leavesOutWarning() {
        moreWarnings |= warnings.size() == MOST;
        return moreWarnings;
    }

    boolean hasErrors() {
        return errors.size() + nulls.size() > 0;
    }

    /** Forgets nulls inside a value that is not looked at. */
    void forgetNulls(int start, int end) {
        NavigableMap<Integer, Note> inside = nulls.subMap(start, true, end, false);
        if (!inside.isEmpty()) {
            inside.clear();
            troubled.clear();
            errors().forEach(note -> markTroubled(note.pointer));
        }
    }

    private Stream<Note> errors() {
        return Stream.concat(errors.stream(), nulls.values().stream());
    }

    /** The notes by place. */
    Findings findings(Text text) {
        Cursor cursor = new Cursor(text);
        List<Finding> findings = new ArrayList<>();
        Stream.concat(errors(), warnings.stream())
                .limit(MOST)
                .sorted(Comparator.comparingInt(Note::offset))
                .forEach(note -> findings.add(note.finding.at(cursor.position(note.pointer, note.offset))));
        if (hasMore()) {
            findings.add(ReadProblem.MORE
                    .told("told", String.valueOf(MOST))
                    .severity(hasErrors() ? Severity.ERROR : Severity.WARNING)
                    .build());
        }
        return Findings.of(findings);
    }

    private boolean hasMore() {
        return moreErrors || moreWarnings || errors.size() + nulls.size() + warnings.size() > MOST;
    }
}
