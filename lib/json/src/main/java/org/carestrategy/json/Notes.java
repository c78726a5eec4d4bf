package org.carestrategy.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.carestrategy.finding.Finding;
import org.carestrategy.finding.Findings;
import org.carestrategy.finding.Severity;

/** What is noted while a document is read, with its places. */
final class Notes {
    /** At most so many findings are told. */
    static final int MOST = 1_000;

    private final List<Note> notes = new ArrayList<>();
    private final Set<String> troubled = new HashSet<>();
    private boolean more;

    private record Note(Finding finding, String pointer, int offset) {}

    /** Notes an error. What has an error in it is troubled. */
    void add(String pointer, int offset, Finding.Builder finding) {
        Finding built =
                finding.path(pointer.isEmpty() ? "" : pointer.substring(1)).build();
        Note note = new Note(built, pointer, offset);
        if (notes.size() < MOST) {
            notes.add(note);
            markTroubled(note);
        } else {
            more = true;
        }
    }

    private void markTroubled(Note note) {
        String pointer = note.pointer;
        if (note.finding.severity() == Severity.ERROR) {
            for (int end = pointer.length(); end >= 0; end = pointer.lastIndexOf('/', end - 1)) {
                troubled.add(pointer.substring(0, end));
            }
        }
    }

    /** Whether an error was noted at a pointer or under it. */
    boolean isTroubled(String pointer) {
        return troubled.contains(pointer);
    }

    /** Whether there was more than is told, so that reading on is of no use. */
    boolean isOverfull() {
        return more;
    }

    boolean hasErrors() {
        return notes.stream().anyMatch(note -> note.finding.severity() == Severity.ERROR);
    }

    /** Forgets nulls inside a value that is not looked at. */
    void forgetNulls(int start, int end) {
        boolean forgotten = notes.removeIf(
                note -> ReadProblem.NULL.isToldBy(note.finding) && note.offset >= start && note.offset < end);
        if (forgotten) {
            troubled.clear();
            notes.forEach(this::markTroubled);
        }
    }

    /** The notes by place. */
    Findings findings(Text text) {
        Cursor cursor = new Cursor(text);
        List<Finding> findings = new ArrayList<>();
        notes.stream()
                .sorted(Comparator.comparingInt(Note::offset))
                .forEach(note -> findings.add(note.finding.at(cursor.position(note.pointer, note.offset))));
        if (more) {
            findings.add(ReadProblem.MORE
                    .told("told", String.valueOf(MOST))
                    .severity(gravest())
                    .build());
        }
        return Findings.of(findings);
    }

    private Severity gravest() {
        return hasErrors() ? Severity.ERROR : Severity.WARNING;
    }
}
