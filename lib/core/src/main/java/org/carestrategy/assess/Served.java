package org.carestrategy.assess;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Tells what was done for which of the times at which it was owed. */
final class Served {
    private Served() {}

    /**
     * The first that was done in a turn is done for it. If more was done in it and nothing in the turn before, the first
     * makes that one good, late, and the second is done for its own.
     *
     * @param turns one after the other
     * @return for each turn what was done for it; empty if nothing was
     */
    static List<Optional<Occurrence>> of(List<Turn> turns, Occurrences done, boolean makesGood) {
        List<Optional<Occurrence>> served = new ArrayList<>();
        boolean open = false;
        for (Turn turn : turns) {
            Deque<Occurrence> own = new ArrayDeque<>(done.in(turn.from(), turn.to()));
            if (makesGood && open && own.size() > 1) {
                served.set(served.size() - 1, Optional.of(own.remove()));
            }
            open = own.isEmpty();
            served.add(Optional.ofNullable(own.peek()));
        }
        return served;
    }
}
