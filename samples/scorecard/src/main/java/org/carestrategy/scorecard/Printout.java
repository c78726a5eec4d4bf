package org.carestrategy.scorecard;

import java.util.List;

/** Plain text of at most 80 columns, put together line by line. */
final class Printout {
    static final int WIDTH = 80;

    private static final int NAMES = 14;

    private final StringBuilder text = new StringBuilder();

    /** A heading over everything. */
    Printout title(String title) {
        return underlined(title, "=");
    }

    /** A heading over a section, with a blank line before it. */
    Printout section(String title) {
        return blank().underlined(title, "-");
    }

    Printout blank() {
        text.append('\n');
        return this;
    }

    Printout line(String line) {
        return item(0, "", line);
    }

    Printout line(int indent, String line) {
        return item(indent, "", line);
    }

    /** Text behind a label, its further lines below the first; below a label that is too long. */
    Printout item(int indent, String label, String line) {
        int room = label.isEmpty() ? 0 : Columns.of(Visible.text(label)) + 1;
        if (room > WIDTH / 2) {
            return line(indent, label).line(indent + 2, line);
        }
        List<String> lines = Wrap.lines(line, WIDTH - indent - room);
        String before = " ".repeat(indent) + (label.isEmpty() ? "" : Visible.text(label) + " ");
        append(before + lines.get(0));
        lines.stream().skip(1).forEach(next -> append(" ".repeat(indent + room) + next));
        return this;
    }

    /** A name and what stands for it, in two columns. */
    Printout field(String name, String value) {
        return item(0, name + " ".repeat(Math.max(0, NAMES - 1 - Columns.of(name))), value);
    }

    /** A line that was already cut to fit. */
    Printout append(String line) {
        text.append(line.stripTrailing()).append('\n');
        return this;
    }

    private Printout underlined(String title, String by) {
        List<String> lines = Wrap.lines(title, WIDTH);
        lines.forEach(this::append);
        return append(by.repeat(lines.stream().mapToInt(Columns::of).max().orElse(0)));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
