package org.carestrategy.compare;

import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSortedMultiset;
import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The rows of plans in which an action stands. */
record Placement(ImmutableMultiset<Spot> spots) implements Said {
    static Placement of(Collection<Spot> spots) {
        return new Placement(ImmutableMultiset.copyOf(spots));
    }

    /**
     * A row of a plan.
     *
     * @param plan identifier of the plan
     * @param row number by which the rows of a plan are told in both editions
     * @param name name of the row, the same in both editions
     */
    record Spot(String plan, int row, String name) {
        private String text() {
            return plan + ", row '" + name + "'";
        }
    }

    @Override
    public String text() {
        return texts(Spot::plan);
    }

    /** Rows are told only where the plans are the same. */
    @Override
    public void become(Said newer, Report report) {
        Placement other = (Placement) newer;
        boolean samePlans = plans().equals(other.plans());
        Function<Spot, String> told = samePlans ? Spot::text : Spot::plan;
        report.tell(ChangeKind.MOVED, texts(told), other.texts(told));
    }

    @Override
    public void appear(Report report) {
        report.appeared(ChangeKind.MOVED, text());
    }

    @Override
    public void vanish(Report report) {
        report.vanished(ChangeKind.MOVED, text());
    }

    private ImmutableSortedMultiset<String> plans() {
        return ImmutableSortedMultiset.copyOf(spots.stream().map(Spot::plan).toList());
    }

    private String texts(Function<Spot, String> told) {
        return spots.stream().map(told).sorted().collect(Collectors.joining("; "));
    }
}
