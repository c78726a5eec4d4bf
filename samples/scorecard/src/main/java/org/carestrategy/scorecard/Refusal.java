package org.carestrategy.scorecard;

import java.util.List;

/** Thrown where the program cannot go on: nothing could be read, or it was used wrongly. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What to tell, line by line. */
    private final transient List<String> lines;

    Refusal(List<String> lines) {
        super(String.join("\n", lines));
        this.lines = lines;
    }

    static Refusal of(String line) {
        return new Refusal(List.of("scorecard: " + line));
    }

    List<String> lines() {
        return lines;
    }
}
