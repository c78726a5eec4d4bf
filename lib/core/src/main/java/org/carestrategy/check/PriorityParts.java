package org.carestrategy.check;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.carestrategy.strategy.OutcomeStatement;
import org.carestrategy.strategy.Priority;
import org.carestrategy.strategy.Promise;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.ElementId;

/** What work must serve to serve a priority. */
final class PriorityParts {
    private PriorityParts() {}

    /** The priority itself and its outcome statements. */
    static List<ElementId> own(Priority priority) {
        return ImmutableList.<ElementId>builder()
                .add(priority.id())
                .addAll(priority.statements().stream().map(OutcomeStatement::id).iterator())
                .build();
    }

    /** The priority itself, its outcome statements, the pledge that it is, and the promises of that pledge. */
    static List<ElementId> all(Strategy strategy, Priority priority) {
        ImmutableList.Builder<ElementId> parts = ImmutableList.builder();
        parts.addAll(own(priority));
        priority.pledge().ifPresent(parts::add);
        priority.pledge()
                .flatMap(strategy::pledge)
                .ifPresent(pledge -> pledge.promises().stream().map(Promise::id).forEach(parts::add));
        return parts.build();
    }
}
