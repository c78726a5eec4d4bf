package org.carestrategy.assess;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.carestrategy.record.Entry;
import org.carestrategy.record.Evaluation;
import org.carestrategy.record.Rating;
import org.carestrategy.record.Verdict;
import org.carestrategy.strategy.ActionPlan;
import org.carestrategy.strategy.Deferral;
import org.carestrategy.strategy.OutcomeStatement;
import org.carestrategy.strategy.Priority;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.DateSpan;
import org.carestrategy.value.EntryId;
import org.carestrategy.value.Link;

/** Gathers what speaks for concentrating on one thing or another in the next year. */
final class Candidates {
    private final Strategy strategy;
    private final Scorecard scorecard;
    private final List<ActionPlan> plans;
    private final Function<Link, Optional<Entry>> evaluation;
    private final Set<EntryId> voicesOfYear;

    Candidates(
            Strategy strategy,
            Scorecard scorecard,
            List<ActionPlan> plans,
            DateSpan year,
            Function<Link, Optional<Entry>> evaluation) {
        this.strategy = strategy;
        this.scorecard = scorecard;
        this.plans = plans;
        this.evaluation = evaluation;
        this.voicesOfYear = scorecard.voices().stream()
                .filter(voice -> year.contains(voice.on()))
                .map(VoiceHeard::entry)
                .collect(ImmutableSet.toImmutableSet());
    }

    List<FocusCandidate> all() {
        Stream<Standing> priorities = strategy.priorities().stream().flatMap(this::standings);
        return Stream.concat(priorities, scorecard.by(View.MEASURE).stream())
                .distinct()
                .map(this::candidate)
                .filter(candidate -> !candidate.facts().isEmpty())
                .toList();
    }

    private Stream<Standing> standings(Priority priority) {
        return Stream.concat(
                scorecard.standing(priority.id()).stream(),
                priority.statements().stream().flatMap(statement -> scorecard.standing(statement.id()).stream()));
    }

    private FocusCandidate candidate(Standing standing) {
        Facts facts = new Facts();
        ofMeasures(standing, facts);
        ofActions(standing, facts);
        spokenOf(standing, facts);
        evaluated(standing, facts);
        planned(standing, facts);
        return new FocusCandidate.Builder()
                .by(standing.by())
                .part(part(standing))
                .facts(facts.all())
                .build();
    }

    private static Link part(Standing standing) {
        return standing.part().orElseThrow();
    }

    /** Of a measure its own answer, whatever else serves it. */
    private void ofMeasures(Standing standing, Facts facts) {
        scorecard.differences(standing).stream()
                .filter(difference ->
                        standing.by() != View.MEASURE || difference.part().equals(part(standing)))
                .forEach(difference -> grounds(difference)
                        .forEach(ground -> facts.add(ground, difference.part(), difference.restsOn())));
    }

    private static Stream<FocusGround> grounds(Difference difference) {
        return Stream.of(
                        holds(difference.rating(), Rating.RED, FocusGround.MEASURE_RED),
                        holds(difference.rating(), Rating.AMBER, FocusGround.MEASURE_AMBER),
                        holds(difference.direction().way(), Way.WORSENING, FocusGround.WORSENING),
                        holds(difference.notRated(), NotRated.NO_READING, FocusGround.NO_READING),
                        holds(difference.notRated(), NotRated.STALE, FocusGround.STALE_READING),
                        difference.gaps().stream()
                                .filter(Candidates::isWorseAndWidening)
                                .map(gap -> FocusGround.GAP_WIDENING)
                                .findFirst())
                .flatMap(Optional::stream);
    }

    private static <T> Optional<FocusGround> holds(Optional<T> value, T wanted, FocusGround ground) {
        return value.filter(wanted::equals).map(any -> ground);
    }

    private static boolean isWorseAndWidening(Gap gap) {
        return gap.trend().equals(Optional.of(GapTrend.WIDENING)) && gap.side().equals(Optional.of(Side.WORSE));
    }

    private void ofActions(Standing standing, Facts facts) {
        Map<Rating, FocusGround> grounds =
                Map.of(Rating.RED, FocusGround.ACTION_RED, Rating.AMBER, FocusGround.ACTION_AMBER);
        scorecard
                .deliveries(standing)
                .forEach(delivery -> delivery.rating()
                        .flatMap(rating -> Optional.ofNullable(grounds.get(rating)))
                        .ifPresent(ground -> facts.add(ground, delivery.part(), delivery.restsOn())));
    }

    private void spokenOf(Standing standing, Facts facts) {
        List<EntryId> voices = standing.voice().voices().stream()
                .filter(voicesOfYear::contains)
                .toList();
        if (!voices.isEmpty()) {
            facts.add(FocusGround.SPOKEN_OF, part(standing), voices);
        }
    }

    private void evaluated(Standing standing, Facts facts) {
        parts(standing).forEach(part -> {
            Optional<Entry> entry = evaluation.apply(part);
            if (entry.isEmpty() && isStatement(standing, part)) {
                facts.add(FocusGround.NOT_EVALUATED, part, List.of());
            }
            entry.ifPresent(found -> verdict(found).ifPresent(ground -> facts.add(ground, part, List.of(found.id()))));
        });
    }

    private static Optional<FocusGround> verdict(Entry entry) {
        Optional<Verdict> met = entry.evaluation().flatMap(Evaluation::met);
        return holds(met, Verdict.NOT_MET, FocusGround.NOT_MET)
                .or(() -> holds(met, Verdict.PARTLY_MET, FocusGround.PARTLY_MET));
    }

    /** Every outcome statement is evaluated at the end of a year; a priority or a measure need not be. */
    private static boolean isStatement(Standing standing, Link part) {
        return standing.by() == View.STATEMENT || !part.equals(part(standing));
    }

    /** The part itself, and of a priority its outcome statements. */
    private Stream<Link> parts(Standing standing) {
        Stream<Link> statements = strategy.priorities().stream()
                .filter(priority ->
                        standing.by() == View.PRIORITY && part(standing).pointsAt(priority.id()))
                .flatMap(priority -> priority.statements().stream())
                .map(OutcomeStatement::id)
                .map(Link::to);
        return Stream.concat(Stream.of(part(standing)), statements).distinct();
    }

    private void planned(Standing standing, Facts facts) {
        Predicate<Link> concerns = link ->
                link.equals(part(standing)) || standing.actions().stream().anyMatch(link::pointsAt);
        for (ActionPlan plan : plans) {
            if (plan.focus().contains(part(standing))) {
                facts.add(FocusGround.IN_FOCUS, Link.to(plan.id()), List.of());
            }
            plan.notThisYear().stream()
                    .map(Deferral::about)
                    .filter(concerns)
                    .forEach(later -> facts.add(FocusGround.NOT_THIS_YEAR, later, List.of()));
        }
    }
}
