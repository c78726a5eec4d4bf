package org.carestrategy.json;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the name that was probably meant, by Levenshtein's distance. */
final class SimilarName {
    private static final int LONGEST = 40;

    private SimilarName() {}

    /** The nearest of the known names, if at most half of its characters are wrong, and never more than two. */
    static Optional<String> of(String name, List<String> known) {
        if (name.length() > LONGEST) {
            return Optional.empty();
        }
        int most = Math.min(2, name.length() / 2);
        return known.stream()
                .filter(candidate -> distance(name, candidate) <= most)
                .min(Comparator.comparingInt(candidate -> distance(name, candidate)));
    }

    private static int distance(String from, String to) {
        int[] above = new int[to.length() + 1];
        for (int column = 0; column < above.length; column++) {
            above[column] = column;
        }
        for (int row = 1; row <= from.length(); row++) {
            above = next(above, row, from.charAt(row - 1), to);
        }
        return above[to.length()];
    }

    private static int[] next(int[] above, int row, char c, String to) {
        int[] line = new int[above.length];
        line[0] = row;
        for (int column = 1; column < line.length; column++) {
            int replaced = above[column - 1] + (c == to.charAt(column - 1) ? 0 : 1);
            line[column] = Math.min(replaced, 1 + Math.min(above[column], line[column - 1]));
        }
        return line;
    }
}
