package org.carestrategy.scorecard;

import java.util.List;
import java.util.Optional;

/** Thrown where the program cannot go on: nothing could be read, or it was used wrongly. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What to tell, line by line. */
    private final transient List<String> lines;

    private final transient Optional<Unreadable> unreadable;

    Refusal(List<String> lines, Optional<Unreadable> unreadable) {
        super(String.join("\n", lines));
        this.lines = lines;
        this.unreadable = unreadable;
    }

    static Refusal of(String line) {
        return new Refusal(List.of("scorecard: " + line), Optional.empty());
    }

    List<String> lines() {
        return lines;
    }

    /** The documents, if it is they that are refused. */
    Optional<Unreadable> unreadable() {
        return unreadable;
    }
}
