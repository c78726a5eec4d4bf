package org.carestrategy.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** How other systems make one answer of many, written down from what they say of themselves. */
final class Peers {
    private static final int ALL = 100;
    private static final Fraction NOUGHT = Fraction.of(0, 1);

    private Peers() {}

    /**
     * A piece of work.
     *
     * @param percent how much is done, 0 to 100
     * @param isClosed whether it is done
     * @param estimate how much work it is, above 0
     */
    record Issue(OptionalInt percent, boolean isClosed, OptionalInt estimate) {
        static Issue of(int percent, int estimate) {
            return new Issue(OptionalInt.of(percent), false, OptionalInt.of(estimate));
        }

        static Issue unestimated(int percent) {
            return new Issue(OptionalInt.of(percent), false, OptionalInt.empty());
        }
    }

    /**
     * An issue, or several that are put together; the issue of several is nobody's.
     *
     * @param issue what is there if there are no parts
     * @param parts empty for an issue
     */
    record Tree(Issue issue, List<Tree> parts) {
        static Tree leaf(Issue issue) {
            return new Tree(issue, List.of());
        }

        static Tree of(List<Tree> parts) {
            return new Tree(new Issue(OptionalInt.empty(), false, OptionalInt.empty()), parts);
        }

        List<Issue> leaves() {
            if (parts.isEmpty()) {
                return List.of(issue);
            }
            List<Issue> leaves = new ArrayList<>();
            for (Tree part : parts) {
                leaves.addAll(part.leaves());
            }
            return leaves;
        }
    }

    /** Decidim, the progress of a result that has parts: the average of those that are not null. */
    static Optional<Fraction> decidimParent(List<Optional<Fraction>> progress) {
        Fraction sum = NOUGHT;
        int count = 0;
        for (Optional<Fraction> one : progress) {
            if (one.isPresent()) {
                sum = sum.plus(one.get());
                count++;
            }
        }
        return count == 0 ? Optional.empty() : Optional.of(sum.over(Fraction.of(count, 1)));
    }

    /** Decidim, the same of a tree: the average of averages. */
    static Optional<Fraction> decidimTree(Tree tree) {
        if (tree.parts().isEmpty()) {
            return progress(tree.issue());
        }
        List<Optional<Fraction>> parts = new ArrayList<>();
        for (Tree part : tree.parts()) {
            parts.add(decidimTree(part));
        }
        return decidimParent(parts);
    }

    /** Decidim, the progress of a category: null counts as nothing done. */
    static Optional<Fraction> decidimCategory(List<Optional<Fraction>> progress) {
        Fraction sum = NOUGHT;
        for (Optional<Fraction> one : progress) {
            sum = sum.plus(one.orElse(NOUGHT));
        }
        return progress.isEmpty() ? Optional.empty() : Optional.of(sum.over(Fraction.of(progress.size(), 1)));
    }

    private static Optional<Fraction> progress(Issue issue) {
        return issue.percent().isPresent()
                ? Optional.of(Fraction.of(issue.percent().getAsInt(), ALL))
                : Optional.empty();
    }

    /** What Redmine keeps of an issue or of one that has parts: how much is done, and the estimate if there is one. */
    private record Kept(Fraction ratio, Optional<Fraction> estimate) {}

    /** Redmine: the sum of estimate times ratio, by mean estimate times number. */
    static Fraction redmine(Tree tree) {
        return kept(tree).ratio();
    }

    private static Kept kept(Tree tree) {
        if (tree.parts().isEmpty()) {
            return kept(tree.issue());
        }
        List<Kept> parts = new ArrayList<>();
        for (Tree part : tree.parts()) {
            parts.add(kept(part));
        }
        Optional<Fraction> estimated = estimated(parts);
        Fraction mean = mean(parts);
        Fraction sum = NOUGHT;
        for (Kept part : parts) {
            sum = sum.plus(part.estimate().orElse(mean).times(part.ratio()));
        }
        return new Kept(sum.over(mean.times(Fraction.of(parts.size(), 1))), estimated);
    }

    private static Kept kept(Issue issue) {
        Fraction ratio = issue.isClosed() ? Fraction.of(1, 1) : progress(issue).orElse(NOUGHT);
        return new Kept(
                ratio,
                issue.estimate().isPresent()
                        ? Optional.of(Fraction.of(issue.estimate().getAsInt(), 1))
                        : Optional.empty());
    }

    private static Optional<Fraction> estimated(List<Kept> parts) {
        Fraction sum = NOUGHT;
        for (Kept part : parts) {
            sum = sum.plus(part.estimate().orElse(NOUGHT));
        }
        return sum.sign() == 0 ? Optional.empty() : Optional.of(sum);
    }

    private static Fraction mean(List<Kept> parts) {
        int known = 0;
        for (Kept part : parts) {
            known += part.estimate().isPresent() ? 1 : 0;
        }
        return known == 0 ? Fraction.of(1, 1) : estimated(parts).orElseThrow().over(Fraction.of(known, 1));
    }

    /** Taiga: an issue is closed or it is not; of one that has parts, the share of those closed that have none. */
    static Optional<Fraction> taiga(List<Issue> issues) {
        int closed = 0;
        for (Issue issue : issues) {
            closed += issue.isClosed() ? 1 : 0;
        }
        return issues.isEmpty() ? Optional.empty() : Optional.of(Fraction.of(closed, issues.size()));
    }

    /** ServiceNow: the mean by normalised weights. */
    static Optional<Fraction> serviceNow(List<Fraction> scores, List<Fraction> weights) {
        Fraction all = NOUGHT;
        for (Fraction weight : weights) {
            all = all.plus(weight);
        }
        if (all.sign() == 0) {
            return Optional.empty();
        }
        Fraction sum = NOUGHT;
        for (int i = 0; i < scores.size(); i++) {
            sum = sum.plus(scores.get(i).times(weights.get(i).over(all)));
        }
        return Optional.of(sum);
    }

    /** ServiceNow: green from 90, yellow from 75, below that red. */
    static String serviceNowColour(Fraction score) {
        if (Fraction.of(90, ALL).atMost(score)) {
            return "green";
        }
        return Fraction.of(75, ALL).atMost(score) ? "amber" : "red";
    }

    /** The worst of several ratings, each by its place in the legend: the first place. */
    static OptionalInt worst(List<OptionalInt> places) {
        OptionalInt worst = OptionalInt.empty();
        for (OptionalInt place : places) {
            if (place.isPresent() && (worst.isEmpty() || place.getAsInt() < worst.getAsInt())) {
                worst = place;
            }
        }
        return worst;
    }
}
