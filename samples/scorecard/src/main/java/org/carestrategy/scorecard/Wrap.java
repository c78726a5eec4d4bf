package org.carestrategy.scorecard;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Breaks text into lines at spaces, and words only where one is longer than a line. */
final class Wrap {
    private static final Pattern SPACES = Pattern.compile("[ \t\r\n]+");

    private static final String MORE = " …";

    private final int width;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int used;

    private Wrap(int width) {
        this.width = width;
    }

    /** Lines of at most so many columns; at least one line, without spaces at its ends. */
    static List<String> lines(String text, int width) {
        Wrap wrap = new Wrap(width);
        SPACES.splitAsStream(text)
                .filter(word -> !word.isEmpty())
                .map(Visible::text)
                .forEach(wrap::add);
        wrap.end();
        return wrap.lines;
    }

    /** The first line, ended by dots if more would follow; of at most so many columns. */
    static String firstLine(String text, int width) {
        List<String> lines = lines(text, width - MORE.length());
        return lines.get(0) + (lines.size() > 1 ? MORE : "");
    }

    private void add(String word) {
        int columns = Columns.of(word);
        if (used > 0 && used + 1 + columns > width) {
            end();
        }
        if (used > 0) {
            append(" ", 1);
        }
        if (columns <= width) {
            append(word, columns);
        } else {
            word.codePoints().forEach(this::addPart);
        }
    }

    private void addPart(int point) {
        int columns = Columns.of(point);
        if (used + columns > width) {
            end();
        }
        append(Character.toString(point), columns);
    }

    private void append(String part, int columns) {
        line.append(part);
        used += columns;
    }

    private void end() {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
    }
}
