package org.carestrategy.assess;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.carestrategy.base.InvalidAttributeException;
import org.carestrategy.base.Require;
import org.carestrategy.record.Entry;
import org.carestrategy.record.FocusChosen;
import org.carestrategy.record.StrategyRecord;
import org.carestrategy.strategy.Action;
import org.carestrategy.strategy.ActionPlan;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.ActionId;
import org.carestrategy.value.DateSpan;
import org.carestrategy.value.Link;
import org.carestrategy.value.Timescale;

/** Makes the evaluation at the end of a year. */
final class YearEndMaker {
    private final Strategy strategy;
    private final Timescale period;
    private final DateSpan year;
    private final LocalDate asOf;
    private final LocalDate day;
    private final AssessmentPolicy policy;
    private final StrategyRecord known;
    private final Scorecard scorecard;
    private final List<ActionPlan> plans;

    YearEndMaker(Strategy strategy, StrategyRecord record, Timescale period, LocalDate asOf, AssessmentPolicy policy) {
        this.strategy = strategy;
        this.period = period;
        this.year = period.days()
                .orElseThrow(() -> new InvalidAttributeException("period", "must have an end, was " + period));
        Require.that(!asOf.isBefore(year.first()), "asOf", "must not be before the first day of " + period, asOf);
        this.asOf = asOf;
        this.day = asOf.isBefore(year.last()) ? asOf : year.last();
        this.policy = policy;
        this.known = Assessor.known(strategy, record, asOf);
        this.scorecard = Scorecard.of(strategy, new AtYearEnd(day, asOf).of(known), day, policy);
        this.plans = strategy.actionPlans().stream()
                .filter(plan -> plan.period()
                        .flatMap(Timescale::days)
                        .filter(year::encloses)
                        .isPresent())
                .toList();
    }

    YearEnd yearEnd() {
        Set<ActionId> planned = plans.stream()
                .flatMap(plan -> strategy.actionsOf(plan.id()).stream())
                .map(Action::id)
                .collect(ImmutableSet.toImmutableSet());
        List<EvaluatedPart> statements = evaluated(View.STATEMENT);
        Optional<Entry> chosen = chosen();
        return new YearEnd.Builder()
                .strategy(strategy.id())
                .period(period)
                .day(day)
                .asOf(asOf)
                .policy(policy)
                .plans(plans.stream().map(ActionPlan::id).toList())
                .actions(evaluated(View.ACTION).stream()
                        .filter(part -> planned.stream().anyMatch(link(part)::pointsAt))
                        .toList())
                .leftOut(scorecard.actions().stream()
                        .map(Delivery::action)
                        .filter(action -> !planned.contains(action))
                        .toList())
                .statements(statements)
                .promises(evaluated(View.PROMISE))
                .candidates(new Candidates(strategy, scorecard, plans, year, this::evaluation).all())
                .focusEntry(chosen.map(Entry::id))
                .focus(chosen.flatMap(Entry::focus))
                .build();
    }

    private static Link link(EvaluatedPart part) {
        return part.standing().part().orElseThrow();
    }

    private List<EvaluatedPart> evaluated(View view) {
        return scorecard.by(view).stream()
                .filter(standing -> !standing.isRest())
                .map(this::evaluated)
                .toList();
    }

    private EvaluatedPart evaluated(Standing standing) {
        Optional<Entry> entry = evaluation(standing.part().orElseThrow());
        return new EvaluatedPart.Builder()
                .standing(standing)
                .entry(entry.map(Entry::id))
                .evaluation(entry.flatMap(Entry::evaluation))
                .build();
    }

    private Optional<Entry> evaluation(Link part) {
        return last(entry -> entry.about().contains(part)
                && entry.evaluation()
                        .filter(found -> found.period().days().equals(period.days()))
                        .isPresent());
    }

    private Optional<Entry> chosen() {
        return last(entry -> entry.focus()
                .map(FocusChosen::period)
                .flatMap(Timescale::firstDay)
                .filter(year.last().plusDays(1)::equals)
                .isPresent());
    }

    private Optional<Entry> last(Predicate<Entry> wanted) {
        Stream<Entry> standing = known.standingEntries().stream().filter(wanted);
        return Happenings.inOrder(standing, asOf).reduce((earlier, later) -> later);
    }
}
