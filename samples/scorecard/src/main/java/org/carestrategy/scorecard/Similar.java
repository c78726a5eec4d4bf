package org.carestrategy.scorecard;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Finds what was probably meant by a name that is not known. */
final class Similar {
    private static final int LONGEST = 40;
    private static final int SHORTEST_BEGINNING = 3;
    private static final int UNLIKE = 3;

    private Similar() {}

    /** For example {@code ; did you mean 'show'?}; empty if nothing is near. */
    static String hint(String typed, Collection<String> known) {
        List<String> near = to(typed, known);
        return near.isEmpty()
                ? ""
                : "; did you mean "
                        + near.stream().map(name -> "'" + name + "'").collect(Collectors.joining(" or ")) + "?";
    }

    /** The nearest of the known names: those that begin so, or those with at most two characters wrong. */
    static List<String> to(String typed, Collection<String> known) {
        int nearest =
                known.stream().mapToInt(name -> distance(typed, name)).min().orElse(UNLIKE);
        return nearest >= UNLIKE
                ? List.of()
                : known.stream()
                        .filter(name -> distance(typed, name) == nearest)
                        .toList();
    }

    private static int distance(String typed, String name) {
        String small = typed.toLowerCase(Locale.ROOT);
        if (typed.length() > LONGEST) {
            return UNLIKE;
        }
        if (small.equals(name) || (typed.length() >= SHORTEST_BEGINNING && name.startsWith(small))) {
            return 0;
        }
        int wrong = wrong(small, name);
        return wrong > typed.length() / 2 ? UNLIKE : Math.min(wrong, UNLIKE);
    }

    /** How many characters have to be put in, left out or replaced. */
    private static int wrong(String typed, String name) {
        List<Integer> above = new ArrayList<>();
        for (int column = 0; column <= name.length(); column++) {
            above.add(column);
        }
        for (int row = 0; row < typed.length(); row++) {
            above = next(above, typed.charAt(row), name);
        }
        return above.get(name.length());
    }

    private static List<Integer> next(List<Integer> above, char typed, String name) {
        List<Integer> line = new ArrayList<>(List.of(above.get(0) + 1));
        for (int column = 0; column < name.length(); column++) {
            int replaced = above.get(column) + (typed == name.charAt(column) ? 0 : 1);
            line.add(Math.min(replaced, 1 + Math.min(above.get(column + 1), line.get(column))));
        }
        return line;
    }
}
