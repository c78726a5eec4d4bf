package org.carestrategy.testkit.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.carestrategy.compare.Change;
import org.carestrategy.compare.ChangeKind;
import org.carestrategy.compare.EditionComparison;
import org.carestrategy.strategy.Element;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.testkit.CareStrategyArbitraries;
import org.carestrategy.testkit.Samples;
import tools.jackson.databind.JsonNode;

/** Laws of comparing, over generated editions, those that differ in a few places and those that have little in common. */
class EditionComparisonProperties {
    /** Two editions. */
    record Pair(Strategy older, Strategy newer) {
        EditionComparison compared() {
            return EditionComparison.of(older, newer);
        }

        @SuppressWarnings("ArgumentSelectionDefectChecker") // swapped on purpose
        Pair back() {
            return new Pair(newer, older);
        }
    }

    @Provide
    Arbitrary<Strategy> strategies() {
        return CareStrategyArbitraries.strategies();
    }

    @Provide
    Arbitrary<Pair> pairs() {
        Arbitrary<Pair> strangers =
                Combinators.combine(strategies(), strategies()).as(Pair::new);
        Arbitrary<Pair> editions = Combinators.combine(
                        strategies(),
                        Arbitraries.longs(),
                        Arbitraries.integers().between(1, 8))
                .as((older, seed, edits) -> new Pair(older, edited(older, new Random(seed), edits)));
        return Arbitraries.oneOf(strangers, editions);
    }

    private static Strategy edited(Strategy strategy, Random random, int edits) {
        JsonNode tree = Edits.tree(strategy);
        for (int i = 0; i < edits; i++) {
            tree = Edits.one(tree, random);
        }
        return Edits.strategy(tree).orElseThrow();
    }

    @Property(tries = 100)
    void aStrategyDoesNotDifferFromItself(@ForAll("strategies") Strategy strategy) {
        assertThat(EditionComparison.of(strategy, strategy).changes()).isEmpty();
    }

    @Property(tries = 100)
    void theOrderOfListsChangesNothing(@ForAll("pairs") Pair pair, @ForAll long seed) {
        JsonNode tree = Edits.tree(pair.newer());
        Edits.shuffle(tree, new Random(seed));
        Strategy shuffled = Edits.strategy(tree).orElseThrow();
        assertThat(EditionComparison.of(pair.newer(), shuffled).changes()).isEmpty();
        assertThat(EditionComparison.of(pair.older(), shuffled)).isEqualTo(pair.compared());
    }

    @Property(tries = 150)
    void lookingBackIsTheMirrorOfLookingForward(@ForAll("pairs") Pair pair) {
        EditionComparison back = pair.back().compared();
        assertThat(pair.compared().changes().stream().map(EditionComparisonProperties::mirrored))
                .containsExactlyInAnyOrderElementsOf(back.changes().stream()
                        .map(EditionComparisonProperties::withoutPath)
                        .toList());
    }

    /** Where a part was moved, its path is another one, looking back. */
    private static Change withoutPath(Change change) {
        return Change.builder().from(change).path("anywhere").build();
    }

    private static Change mirrored(Change change) {
        return Change.builder()
                .from(withoutPath(change))
                .kind(change.kind().mirrored())
                .was(change.is())
                .is(change.was())
                .build();
    }

    @Property(tries = 100)
    void aChangeSaysWhatItIs(@ForAll("pairs") Pair pair) {
        EditionComparison comparison = pair.compared();
        assertThat(comparison.changes()).isSorted().allSatisfy(change -> {
            boolean byTime = change.kind() == ChangeKind.SLIPPED || change.kind() == ChangeKind.ADVANCED;
            boolean byFigure = change.kind() == ChangeKind.EASED || change.kind() == ChangeKind.TIGHTENED;
            assertThat(change.days().isEmpty() || byTime).isTrue();
            assertThat(change.amount().isPresent()).isEqualTo(byFigure);
            assertThat(change.kind() == ChangeKind.ADDED).isEqualTo(change.was().isEmpty() && !isState(change.kind()));
            assertThat(change.kind() == ChangeKind.REMOVED)
                    .isEqualTo(change.is().isEmpty() && !isState(change.kind()));
        });
    }

    private static boolean isState(ChangeKind kind) {
        return List.of(ChangeKind.MOVED, ChangeKind.RE_LINKED, ChangeKind.RENUMBERED, ChangeKind.LEAD_CHANGED)
                .contains(kind);
    }

    @Property(tries = 100)
    void aPathLeadsToThePart(@ForAll("pairs") Pair pair) {
        assertThat(pair.compared().changes())
                .filteredOn(change -> change.part().isPresent())
                .allSatisfy(change -> {
                    String path = change.attribute()
                            .map(attribute -> cut(change.path(), "/" + attribute))
                            .orElse(change.path());
                    boolean gone = change.kind() == ChangeKind.REMOVED && change.isOfWholePart();
                    Optional<Element> part = (gone ? pair.older() : pair.newer()).elementAt(path);
                    assertThat(part.map(element -> element.id().text()))
                            .isEqualTo(change.part().map(Object::toString));
                });
    }

    private static String cut(String path, String end) {
        assertThat(path).endsWith(end);
        return path.substring(0, path.length() - end.length());
    }

    @Property(tries = 100)
    void allPartsOfWhatWasEmptyAreAdded(@ForAll("strategies") Strategy strategy) {
        Strategy empty = Strategy.builder()
                .id(strategy.id())
                .title(strategy.title())
                .authority(strategy.authority())
                .build();
        assertThat(EditionComparison.of(empty, strategy).of(ChangeKind.ADDED).stream()
                        .filter(Change::isOfWholePart)
                        .map(change -> change.path() + ": " + change.is().orElseThrow()))
                .containsExactlyInAnyOrderElementsOf(strategy.elements().stream()
                        .map(element -> element.path() + ": " + element.title())
                        .toList());
    }

    /** No attribute is forgotten: whatever differs in a document is told. */
    @Example
    void whateverDiffersIsTold() {
        Strategy strategy = Samples.strategy();
        assertThat(Edits.each(Edits.tree(strategy)).filter(edited -> !edited.equals(strategy)))
                .hasSizeGreaterThan(700)
                .allSatisfy(edited -> assertThat(
                                EditionComparison.of(strategy, edited).changes())
                        .isNotEmpty());
    }
}
