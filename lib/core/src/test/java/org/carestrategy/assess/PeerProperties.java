package org.carestrategy.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.carestrategy.assess.Peers.Issue;
import org.carestrategy.assess.Peers.Tree;
import org.carestrategy.record.Rating;
import org.carestrategy.value.Ratio;

/** Which roll-up answers as which other system does: always, on flat sets only, or not. */
class PeerProperties {
    private static final RollUp AS_SERVICE_NOW = RollUp.by(RollUpMethod.MEAN)
            .green(Ratio.of(9, 10))
            .amber(Ratio.of(3, 4))
            .build();

    private static Summary by(RollUp rollUp, List<Item> items) {
        return rollUp.of(Tally.of(items), Legend.standard());
    }

    private static Optional<Ratio> score(RollUp rollUp, List<Item> items) {
        return by(rollUp, items).score();
    }

    private static Optional<Ratio> ratio(Optional<Fraction> fraction) {
        return fraction.map(Fraction::ratio);
    }

    /** What an action brings: its percent, all of it if it is done. */
    private static Item item(Issue issue, Ratio weight) {
        if (issue.isClosed()) {
            return RollUpCases.known(Ratio.ONE, weight);
        }
        return issue.percent().isPresent()
                ? RollUpCases.known(Ratio.of(issue.percent().getAsInt(), 100), weight)
                : RollUpCases.unknown(weight);
    }

    private static List<Item> unweighted(List<Issue> issues) {
        return issues.stream().map(issue -> item(issue, Ratio.ONE)).toList();
    }

    /** Each of the weight of its estimate, or of the mean of the known estimates; 1 if none is known. */
    private static List<Item> byEstimate(List<Issue> issues) {
        List<Integer> known = issues.stream()
                .flatMapToInt(issue -> issue.estimate().stream())
                .boxed()
                .toList();
        Ratio mean = known.isEmpty()
                ? Ratio.ONE
                : Ratio.of(known.stream().mapToInt(estimate -> estimate).sum(), known.size());
        return issues.stream()
                .map(issue -> item(
                        issue,
                        issue.estimate().isPresent() ? Ratio.of(issue.estimate().getAsInt()) : mean))
                .toList();
    }

    private static List<Optional<Fraction>> progress(List<Issue> issues) {
        return issues.stream()
                .map(issue -> issue.percent().isPresent()
                        ? Optional.of(Fraction.of(issue.percent().getAsInt(), 100))
                        : Optional.<Fraction>empty())
                .toList();
    }

    private static Tree flat(List<Issue> issues) {
        return Tree.of(issues.stream().map(Tree::leaf).toList());
    }

    @Example
    void ofHundredFiftyAndOneUnknownKnownSystemsAnswerSeventyFiveOrFifty() {
        List<Issue> issues = List.of(
                Issue.unestimated(100),
                Issue.unestimated(50),
                new Issue(OptionalInt.empty(), false, OptionalInt.empty()));
        assertThat(ratio(Peers.decidimParent(progress(issues)))).contains(Ratio.of(3, 4));
        assertThat(ratio(Peers.decidimCategory(progress(issues)))).contains(Ratio.of(1, 2));
        assertThat(Peers.redmine(flat(issues)).ratio()).isEqualTo(Ratio.of(1, 2));
        assertThat(score(RollUp.mean(Missing.LEFT_OUT), unweighted(issues))).contains(Ratio.of(3, 4));
        assertThat(score(RollUp.mean(Missing.ZERO), unweighted(issues))).contains(Ratio.of(1, 2));
        assertThat(score(RollUp.mean(Missing.NO_ANSWER), unweighted(issues))).isEmpty();
    }

    @Property
    void theMeanThatLeavesOutIsThatOfAParentInDecidim(@ForAll("open") List<Issue> issues) {
        assertThat(score(RollUp.mean(Missing.LEFT_OUT), unweighted(issues)))
                .isEqualTo(ratio(Peers.decidimParent(progress(issues))));
    }

    @Property
    void theMeanWithNoughtIsThatOfACategoryInDecidim(@ForAll("open") List<Issue> issues) {
        assertThat(score(RollUp.mean(Missing.ZERO), unweighted(issues)))
                .isEqualTo(ratio(Peers.decidimCategory(progress(issues))));
    }

    @Property
    void theMeanWithNoughtByEstimateIsThatOfRedmine(@ForAll("some") List<Issue> issues) {
        assertThat(score(RollUp.mean(Missing.ZERO), byEstimate(issues)))
                .contains(Peers.redmine(flat(issues)).ratio());
    }

    @Property
    void theShareCompleteIsThatOfTaiga(@ForAll("open") List<Issue> open, @ForAll("closed") List<Issue> closed) {
        List<Issue> all = new ArrayList<>(closed);
        all.addAll(
                open.stream().filter(issue -> issue.percent().orElse(0) < 100).toList());
        assertThat(score(RollUp.shareComplete(Missing.ZERO), unweighted(all))).isEqualTo(ratio(Peers.taiga(all)));
    }

    @Property
    void theMeanWithBoundsIsThatOfServiceNow(@ForAll("scored") List<Issue> issues) {
        Optional<Fraction> score = Peers.serviceNow(
                issues.stream()
                        .map(issue -> Fraction.of(issue.percent().getAsInt(), 100))
                        .toList(),
                issues.stream()
                        .map(issue -> Fraction.of(issue.estimate().getAsInt(), 1))
                        .toList());
        Summary summary = by(AS_SERVICE_NOW, byEstimate(issues));
        assertThat(summary.score()).isEqualTo(ratio(score));
        assertThat(summary.rating().map(Rating::text)).isEqualTo(score.map(Peers::serviceNowColour));
    }

    @Property
    void theWorstIsTheWorst(@ForAll("places") List<OptionalInt> places) {
        assertThat(by(RollUp.worst(), rated(places)).rating()).isEqualTo(rating(Peers.worst(places)));
    }

    private static List<Item> rated(List<OptionalInt> places) {
        return places.stream().map(place -> RollUpCases.rated(rating(place))).toList();
    }

    private static Optional<Rating> rating(OptionalInt place) {
        return place.isPresent() ? Optional.of(Legend.standard().worstFirst().get(place.getAsInt())) : Optional.empty();
    }

    @Property
    void theWorstOfTheWorstIsTheWorstOfAll(@ForAll("placesOfParts") List<List<OptionalInt>> parts) {
        List<OptionalInt> worsts = parts.stream().map(Peers::worst).toList();
        List<OptionalInt> all = parts.stream().flatMap(List::stream).toList();
        assertThat(by(RollUp.worst(), rated(worsts)).rating())
                .isEqualTo(by(RollUp.worst(), rated(all)).rating());
    }

    @Example
    void beyondAToleratedShareTheWorstOfTheWorstIsAnother() {
        RollUp tenth = RollUp.worst(Ratio.of(1, 10));
        List<Item> one = RollUpCases.items("red green");
        List<Item> other = RollUpCases.items("8xgreen");
        List<Item> all = RollUpCases.items("red 9xgreen");
        assertThat(by(tenth, one).rating()).contains(Rating.RED);
        assertThat(by(tenth, other).rating()).contains(Rating.GREEN);
        assertThat(by(tenth, RollUpCases.items("red green")).rating()).contains(Rating.RED);
        assertThat(by(tenth, all).rating()).contains(Rating.GREEN);
    }

    @Property
    void overATreeRedmineIsTheFlatMeanIfEveryLeafIsEstimated(@ForAll("estimatedTrees") Tree tree) {
        assertThat(score(RollUp.mean(Missing.ZERO), byEstimate(tree.leaves())))
                .contains(Peers.redmine(tree).ratio());
    }

    @Example
    void overATreeRedmineIsAnotherIfALeafIsNot() {
        Tree tree = Tree.of(List.of(
                Tree.of(List.of(Tree.leaf(Issue.of(100, 2)), Tree.leaf(Issue.unestimated(100)))),
                Tree.leaf(Issue.of(0, 2))));
        // the first is 100 of estimate 2, as the unestimated adds none: (2 x 1 + 2 x 0) / 4
        assertThat(Peers.redmine(tree).ratio()).isEqualTo(Ratio.of(1, 2));
        // flat, the unestimated weighs the mean of 2 and 2: (2 + 2 + 0) / 6
        assertThat(score(RollUp.mean(Missing.ZERO), byEstimate(tree.leaves()))).contains(Ratio.of(2, 3));
    }

    @Property
    void anAverageOfAveragesIsTheFlatMeanIfAllPartsAreOfOneSizeAndKnown(@ForAll("evenTrees") Tree tree) {
        assertThat(score(RollUp.mean(Missing.LEFT_OUT), unweighted(tree.leaves())))
                .isEqualTo(ratio(Peers.decidimTree(tree)));
    }

    @Example
    void anAverageOfAveragesIsAnotherIfPartsAreOfSeveralSizes() {
        Tree tree = Tree.of(List.of(
                Tree.of(List.of(Tree.leaf(Issue.unestimated(100)))),
                Tree.of(List.of(
                        Tree.leaf(Issue.unestimated(0)),
                        Tree.leaf(Issue.unestimated(0)),
                        Tree.leaf(Issue.unestimated(0))))));
        // (1 + 0) / 2, where 1 of 4 is done
        assertThat(ratio(Peers.decidimTree(tree))).contains(Ratio.of(1, 2));
        assertThat(score(RollUp.mean(Missing.LEFT_OUT), unweighted(tree.leaves())))
                .contains(Ratio.of(1, 4));
    }

    @Property
    void ofATreeTheSummedTalliesAreTheTallyOfItsLeaves(@ForAll("trees") Tree tree) {
        assertThat(tally(tree)).isEqualTo(Tally.of(unweighted(tree.leaves())));
    }

    private static Tally tally(Tree tree) {
        return tree.parts().isEmpty()
                ? Tally.of(unweighted(tree.leaves()))
                : Tally.sum(tree.parts().stream().map(PeerProperties::tally).toList());
    }

    private static Arbitrary<OptionalInt> maybe(int least, int most) {
        return Arbitraries.integers()
                .between(least, most)
                .optional(0.7)
                .map(all -> all.map(OptionalInt::of).orElse(OptionalInt.empty()));
    }

    private static Arbitrary<Issue> issue(boolean isClosed) {
        return Combinators.combine(maybe(0, 100), maybe(1, 20))
                .as((percent, estimate) -> new Issue(percent, isClosed, estimate));
    }

    private static Arbitrary<Issue> known() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.integers().between(1, 20))
                .as(Issue::of);
    }

    @Provide
    Arbitrary<List<Issue>> open() {
        return issue(false).list().ofMaxSize(8);
    }

    @Provide
    Arbitrary<List<Issue>> closed() {
        return issue(true).list().ofMaxSize(4);
    }

    @Provide
    Arbitrary<List<Issue>> some() {
        return Arbitraries.oneOf(issue(false), issue(true)).list().ofMinSize(1).ofMaxSize(8);
    }

    /** Two and more: the rating of one is its own. */
    @Provide
    Arbitrary<List<Issue>> scored() {
        Arbitrary<Issue> high = Combinators.combine(
                        Arbitraries.integers().between(70, 100),
                        Arbitraries.integers().between(0, 4))
                .as(Issue::of);
        return high.list().ofMinSize(2).ofMaxSize(6);
    }

    @Provide
    Arbitrary<List<OptionalInt>> places() {
        return maybe(0, 3).list().ofMaxSize(6);
    }

    @Provide
    Arbitrary<List<List<OptionalInt>>> placesOfParts() {
        return places().list().ofMaxSize(4);
    }

    @Provide
    Arbitrary<Tree> trees() {
        return treesOf(Arbitraries.oneOf(issue(false), issue(true)));
    }

    @Provide
    Arbitrary<Tree> estimatedTrees() {
        return treesOf(Arbitraries.oneOf(
                known(),
                known().map(issue -> new Issue(issue.percent(), true, issue.estimate())),
                known().map(issue -> new Issue(OptionalInt.empty(), false, issue.estimate()))));
    }

    private static Arbitrary<Tree> treesOf(Arbitrary<Issue> issues) {
        Arbitrary<Tree> leaves = issues.map(Tree::leaf);
        Arbitrary<Tree> twigs = leaves.list().ofMinSize(1).ofMaxSize(4).map(Tree::of);
        Arbitrary<Tree> branches = Arbitraries.oneOf(leaves, twigs)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(Tree::of);
        return Arbitraries.oneOf(branches, twigs)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(Tree::of);
    }

    @Provide
    Arbitrary<Tree> evenTrees() {
        return Arbitraries.integers()
                .between(1, 4)
                .flatMap(size -> known().map(Tree::leaf)
                        .list()
                        .ofSize(size)
                        .map(Tree::of)
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(4)
                        .map(Tree::of));
    }
}
