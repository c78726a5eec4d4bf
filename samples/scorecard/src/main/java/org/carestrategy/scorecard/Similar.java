package org.carestrategy.scorecard;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.carestrategy.base.SimilarName;

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
        int wrong = SimilarName.distance(small, name);
        return wrong > typed.length() / 2 ? UNLIKE : Math.min(wrong, UNLIKE);
    }
}
