package org.carestrategy.assess;

import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.carestrategy.record.ComparatorFigure;
import org.carestrategy.record.Entry;
import org.carestrategy.record.Reading;
import org.carestrategy.record.StrategyRecord;
import org.carestrategy.strategy.Measure;
import org.carestrategy.strategy.Polarity;
import org.carestrategy.strategy.Unit;
import org.carestrategy.value.EntryId;
import org.carestrategy.value.Ratio;

/** Finds the difference that one measure shows on a day. */
final class MeasureAssessor {
    private final Measure measure;
    private final LocalDate asOf;
    private final MeasurePolicy policy;
    private final OwnFigures figures;
    private final Answer<OwnFigure> latest;
    private final PartOfYear part;
    private final Answer<TargetInForce> target;
    private final Yardstick yardstick;
    private final Course course;
    private final List<Gaps> gaps;

    MeasureAssessor(Measure measure, Optional<StrategyRecord> known, LocalDate asOf, MeasurePolicy policy) {
        this.measure = measure;
        this.asOf = asOf;
        this.policy = policy;
        this.figures =
                new OwnFigures(measure, told(known, entry -> entry.reading().isPresent()), policy);
        this.latest = known.isPresent() ? figures.latest() : Answer.not(NotRated.NO_RECORD);
        this.part = latest.value()
                .map(figure -> PartOfYear.of(measure, policy, figure))
                .orElse(PartOfYear.whole());
        this.target = TargetInForce.of(
                measure, policy.targets(), latest.value().map(OwnFigure::end).orElse(asOf), part);
        this.yardstick = new Yardstick(measure, target.then(inForce -> Answer.of(inForce.figure())));
        this.course = new Course(measure, policy, figures, yardstick);
        this.gaps = told(
                        known,
                        entry -> entry.comparator()
                                .filter(MeasureAssessor::hasDays)
                                .isPresent())
                .stream()
                .collect(toImmutableListMultimap(
                        entry -> entry.comparator().orElseThrow().whose(), entry -> entry))
                .asMap()
                .values()
                .stream()
                .map(theirs -> new Gaps(measure, policy, figures, yardstick, List.copyOf(theirs)))
                .toList();
    }

    private static boolean hasDays(ComparatorFigure figure) {
        return !figure.period().isOngoing();
    }

    private List<Entry> told(Optional<StrategyRecord> known, Predicate<Entry> what) {
        return known.stream()
                .flatMap(record -> Happenings.about(measure.id(), record, asOf))
                .filter(what)
                .toList();
    }

    Difference difference() {
        Answer<Ratio> progress = progress();
        Answer<Grade> grade = grade();
        Direction direction = direction();
        Difference.Builder difference = new Difference.Builder()
                .measure(measure.id())
                .asOf(asOf)
                .policy(policy.name())
                .reading(latest.value().map(OwnFigure::reading).map(Reading::withoutSuppressed))
                .target(target.value().map(TargetInForce::figure))
                .targetDue(target.value().map(TargetInForce::due))
                .monthsOfYear(part.shown())
                .rating(grade.value().map(Grade::rating))
                .notRated(grade.reason())
                .claimed(latest.value()
                        .map(OwnFigure::reading)
                        .map(Reading::withoutSuppressed)
                        .flatMap(Reading::claimedRating))
                .progress(progress.value())
                .noProgress(progress.reason())
                .direction(direction)
                .oneChild(oneChild())
                .gaps(gaps.stream().map(Gaps::latest).toList())
                .restsOn(restsOn(grade, direction));
        return difference.why(Explanation.of(difference.build(), measure)).build();
    }

    private Answer<Grade> grade() {
        Optional<NotRated> never = yardstick.unjudged().or(this::byJudgement);
        return latest.then(judged -> judged.amount(policy.leastDenominator())
                        .unless(stale(judged))
                        .then(figure -> target)
                        .then(aim -> new Grading(measure, policy, figures, yardstick, aim.figure(), part).of(judged)))
                .unless(never);
    }

    private Optional<NotRated> byJudgement() {
        return policy.byJudgement() ? Optional.of(NotRated.BY_JUDGEMENT) : Optional.empty();
    }

    private Optional<NotRated> stale(OwnFigure judged) {
        return Staleness.of(judged.end(), measure.frequency(), policy, asOf);
    }

    private Answer<Ratio> progress() {
        return latest.then(OwnFigure::amount)
                .then(now -> Answer.of(measure.baseline(), NotRated.NO_BASELINE)
                        .then(baseline -> Ratios.amount(baseline.figure()))
                        .then(start -> target.then(aim -> progress(now, part.of(start), aim.figure()))))
                .unless(measure.polarity().filter(Polarity.CONTEXT::equals).map(context -> NotRated.CONTEXT));
    }

    private Answer<Ratio> progress(Ratio now, Ratio start, Ratio aim) {
        return aim.equals(start) ? kept(now, aim) : Answer.of(now.minus(start).dividedBy(aim.minus(start)));
    }

    private Answer<Ratio> kept(Ratio now, Ratio aim) {
        if (policy.targetAtBaseline() == TargetAtBaseline.NO_ANSWER) {
            return Answer.not(NotRated.TARGET_IS_BASELINE);
        }
        return yardstick.better(now, aim).then(better -> Answer.of(better.signum() >= 0 ? Ratio.ONE : Ratio.ZERO));
    }

    private Direction direction() {
        return latest.value()
                .map(judged -> stale(judged).map(Course::none).orElseGet(() -> course.upTo(judged)))
                .orElseGet(() -> Course.none(latest.reason().orElseThrow()));
    }

    private Optional<Ratio> oneChild() {
        return latest.value()
                .filter(judged -> judged.amount().value().isPresent())
                .flatMap(judged -> judged.reading().denominator())
                .filter(children -> children > 0)
                .flatMap(children -> whole().map(whole -> Ratio.of(whole, children)));
    }

    private Optional<Integer> whole() {
        return measure.unit()
                .flatMap(unit -> unit.equals(Unit.PERCENT)
                        ? Optional.of(100)
                        : unit.equals(Unit.PER_10000) ? Optional.of(10_000) : Optional.empty());
    }

    /** An answer that is not given rests on nothing. */
    private Set<EntryId> restsOn(Answer<Grade> grade, Direction direction) {
        Stream<EntryId> own = latest.value().stream()
                .flatMap(judged -> Stream.concat(Stream.of(judged), course.restsOn(direction, judged)))
                .flatMap(used -> used.entry().stream());
        Stream<EntryId> since = grade.value().flatMap(Grade::since).stream();
        return Stream.of(own, since, gaps.stream().flatMap(Gaps::restsOn))
                .flatMap(entries -> entries)
                .collect(ImmutableSet.toImmutableSet());
    }
}
