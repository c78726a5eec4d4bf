package org.carestrategy.assess;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.carestrategy.strategy.Element;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.ActionId;
import org.carestrategy.value.ElementId;
import org.carestrategy.value.FrameworkItemId;
import org.carestrategy.value.Link;
import org.carestrategy.value.MeasureId;
import org.carestrategy.value.PledgeId;
import org.carestrategy.value.PriorityId;
import org.carestrategy.value.PromiseId;
import org.carestrategy.value.StatementId;

/**
 * To which groups the parts of a strategy belong in one view.
 *
 * @param groups all groups in their order, even those to which nothing belongs
 * @param of the groups of a part
 */
record Grouping(Set<Group> groups, Function<Link, Set<Group>> of) {
    static Grouping by(View view, Strategy strategy, Above above) {
        return switch (view) {
            case WHOLE -> whole();
            case PLEDGE -> byKind(PledgeId.class, strategy, above);
            case PROMISE -> byKind(PromiseId.class, strategy, above);
            case PRIORITY -> byKind(PriorityId.class, strategy, above);
            case STATEMENT -> byKind(StatementId.class, strategy, above);
            case FRAMEWORK_ITEM -> byKind(FrameworkItemId.class, strategy, above);
            case ACTION -> byKind(ActionId.class, strategy, above);
            case MEASURE -> byKind(MeasureId.class, strategy, above);
            case PLAN -> new PlanHolding(strategy, above).grouping();
            case PARTY -> new Answering(strategy).byParty();
            case LEAD -> new Answering(strategy).byLead();
        };
    }

    private static Grouping whole() {
        return new Grouping(ImmutableSet.of(Group.NONE), part -> ImmutableSet.of(Group.NONE));
    }

    /** An action or a measure belongs to no other of its kind, so that the answer on it is its own. */
    private static Grouping byKind(Class<? extends ElementId> kind, Strategy strategy, Above above) {
        boolean isWork = kind == ActionId.class || kind == MeasureId.class;
        Set<Group> groups = strategy.elements().stream()
                .map(Element::id)
                .filter(kind::isInstance)
                .map(Group::of)
                .collect(toImmutableSet());
        return new Grouping(
                groups,
                part -> Stream.of(Group.of(part))
                        .filter(itself -> isWork && groups.contains(itself))
                        .findFirst()
                        .<Set<Group>>map(ImmutableSet::of)
                        .orElseGet(() -> above.of(part).stream()
                                .map(Group::of)
                                .filter(groups::contains)
                                .collect(toImmutableSet())));
    }
}
