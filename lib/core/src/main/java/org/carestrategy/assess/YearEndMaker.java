package org.carestrategy.assess;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private final Map<Link, Entry> evaluations;

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
        this.evaluations = evaluations();
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
                        .filter(part -> planned.contains(action(part)))
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

    private static ActionId action(EvaluatedPart part) {
        return ActionId.of(part.standing().part().orElseThrow().text());
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
        return Optional.ofNullable(evaluations.get(part));
    }

    /** The last one of the year of each part that was evaluated. */
    private Map<Link, Entry> evaluations() {
        Map<Link, Entry> last = new HashMap<>();
        standing(entry -> entry.evaluation()
                        .filter(found -> found.period().days().equals(period.days()))
                        .isPresent())
                .forEach(entry -> entry.about().forEach(part -> last.put(part, entry)));
        return last;
    }

    private Optional<Entry> chosen() {
        return standing(entry -> entry.focus()
                        .map(FocusChosen::period)
                        .flatMap(Timescale::firstDay)
                        .filter(year.last().plusDays(1)::equals)
                        .isPresent())
                .reduce((earlier, later) -> later);
    }

    /** In the order in which they happened. */
    private Stream<Entry> standing(Predicate<Entry> wanted) {
        return Happenings.inOrder(known.standingEntries().stream().filter(wanted), asOf);
    }
}
