package org.carestrategy.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** {@code SCORECARDS.md}: of each quarter its tables, row by row, and what to take from it. */
final class ScorecardsPage {
    static final String PARTS = "Where it stands";
    static final String WORK = "Work that changed";
    static final String MEASURES = "Measures that changed";
    static final String LESSON = "What to take from it";

    private final String text;

    private ScorecardsPage(String text) {
        this.text = text;
    }

    static ScorecardsPage read() throws IOException {
        return new ScorecardsPage(Files.readString(Path.of("SCORECARDS.md")));
    }

    String text() {
        return text;
    }

    List<String> days() {
        return text.lines()
                .filter(line -> line.startsWith("## "))
                .map(line -> line.substring("## ".length()))
                .toList();
    }

    /** The rows of a table, without its head. */
    List<Row> rows(String day, String title) {
        return section(day, title)
                .lines()
                .filter(line -> line.startsWith("| "))
                .skip(2)
                .map(Row::of)
                .toList();
    }

    /** What stands below a title, without the title. */
    String section(String day, String title) {
        return below(below(text, "## " + day), "### " + title).strip();
    }

    private static String below(String text, String heading) {
        int start = ("\n" + text).indexOf("\n" + heading + "\n");
        if (start < 0) {
            throw new IllegalArgumentException("no " + heading);
        }
        String rest = text.substring(start + heading.length());
        int end = rest.indexOf("\n" + heading.substring(0, heading.indexOf(' ') + 1));
        return end < 0 ? rest : rest.substring(0, end);
    }

    /** The cells of a row; the last says why. */
    record Row(List<String> cells) {
        static Row of(String line) {
            return new Row(Arrays.asList(line.substring(2, line.length() - 2).split(" \\| ", -1)));
        }

        String part() {
            return cells.get(0).replace("`", "");
        }

        String because() {
            return cells.get(cells.size() - 1);
        }

        String all() {
            return String.join(" | ", cells);
        }

        String withoutBecause() {
            return String.join(" | ", cells.subList(0, cells.size() - 1));
        }
    }
}
