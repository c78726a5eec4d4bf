package org.carestrategy.base;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the name that was probably meant, by Levenshtein's distance: {@code title} for {@code titel}. */
public final class SimilarName {
    private static final int LONGEST = 40;

    private SimilarName() {}

    /**
     * The nearest of the known names.
     *
     * @param name what was written
     * @param known the names that it could have meant
     * @return the first of the nearest, if at most half of the characters are wrong, and never more than two
     */
    public static Optional<String> of(String name, Collection<String> known) {
        return of(name, known, 2);
    }

    /**
     * The nearest of the known names.
     *
     * @param name what was written
     * @param known the names that it could have meant
     * @param most how many characters may have to be put in, left out or replaced; 1 or more
     * @return the first of the nearest, if at most that many and at most half of the characters are wrong
     */
    public static Optional<String> of(String name, Collection<String> known, int most) {
        if (name.length() > LONGEST) {
            return Optional.empty();
        }
        int allowed = Math.min(most, name.length() / 2);
        return known.stream()
                .filter(candidate -> distance(name, candidate) <= allowed)
                .min(Comparator.comparingInt(candidate -> distance(name, candidate)));
    }

    /**
     * How many characters have to be put in, left out or replaced to make one name of another.
     *
     * @param from one name
     * @param to the other
     * @return 0 if they are equal; 2 for {@code titel} and {@code title}
     */
    public static int distance(String from, String to) {
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
