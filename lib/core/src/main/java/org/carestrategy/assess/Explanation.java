package org.carestrategy.assess;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.carestrategy.record.Reading;
import org.carestrategy.strategy.DatedFigure;
import org.carestrategy.strategy.Measure;
import org.carestrategy.value.Ratio;
import org.carestrategy.value.Timescale;

/** Tells how the answers on a measure were reached, from nothing but what the answers themselves show. */
final class Explanation {
    private final Difference difference;
    private final Measure measure;
    private final ImmutableList.Builder<Reason> steps = ImmutableList.builder();

    private Explanation(Difference difference, Measure measure) {
        this.difference = difference;
        this.measure = measure;
    }

    static List<Reason> of(Difference difference, Measure measure) {
        Explanation explanation = new Explanation(difference, measure);
        explanation.tell();
        return explanation.steps.build();
    }

    private void tell() {
        difference.reading().ifPresent(this::reading);
        difference.target().ifPresent(this::target);
        difference
                .rating()
                .ifPresent(rating -> add(step("rating", "rated {rating} by the policy '{policy}'")
                        .putArguments("rating", rating.text())
                        .putArguments("policy", difference.policy())));
        difference.notRated().ifPresent(reason -> without("not-rated", "not rated: {reason}", reason));
        difference.progress().ifPresent(this::progress);
        difference.noProgress().ifPresent(reason -> without("no-progress", "no progress: {reason}", reason));
        difference.direction().way().ifPresent(this::direction);
        difference
                .direction()
                .notGiven()
                .ifPresent(reason -> without("no-direction", "no direction: {reason}", reason));
        difference
                .oneChild()
                .ifPresent(points -> add(
                        step("one-child", "one child makes {points}").putArguments("points", Ratios.shown(points))));
        disagreement();
    }

    private void reading(Reading reading) {
        add(step("reading", "the latest reading is {figure}, for {period}")
                .putArguments("figure", reading.figure().toString())
                .putArguments("period", reading.period().toString()));
        if (reading.provisional()) {
            add(step("provisional", "it is provisional"));
        }
    }

    private void target(Ratio target) {
        Timescale due = difference.targetDue().orElseThrow();
        Reason.Builder step = difference
                .monthsOfYear()
                .filter(part -> new Periods(measure.period()).endsYear(due))
                .map(months -> step(
                                "target-share",
                                "the target is {target}, {months}/12 of the year's target {whole}, due {due}")
                        .putArguments("months", months.toString())
                        .putArguments("whole", Ratios.shown(PartOfYear.wholeYear(target, months))))
                .orElseGet(() -> step("target", "the target is {target}, due {due}"));
        add(step.putArguments("target", Ratios.shown(target)).putArguments("due", due.toString()));
    }

    private void progress(Ratio progress) {
        Reason.Builder step = difference
                .monthsOfYear()
                .map(months -> step(
                                "progress-share", "progress is {progress}, from {months}/12 of {baseline} for {period}")
                        .putArguments("months", months.toString()))
                .orElseGet(() -> step("progress", "progress is {progress}, from {baseline} for {period}"));
        add(step.putArguments("progress", Ratios.shown(progress))
                .putArguments("baseline", baseline().figure().toString())
                .putArguments("period", baseline().at().toString()));
    }

    private DatedFigure baseline() {
        return measure.baseline().orElseThrow();
    }

    private void direction(Way way) {
        Direction direction = difference.direction();
        add(step("direction", "{way}: {change} since {earlier}")
                .putArguments("way", way.text())
                .putArguments("change", signed(direction.change().orElseThrow()))
                .putArguments("earlier", direction.earlierPeriod().orElseThrow().toString()));
    }

    private static String signed(Ratio change) {
        return (change.signum() > 0 ? "+" : "") + Ratios.shown(change);
    }

    private void disagreement() {
        if (difference.disagrees()) {
            add(step("disagrees", "the council itself says {claimed}")
                    .putArguments("claimed", difference.claimed().orElseThrow().text()));
        }
    }

    private void without(String code, String template, NotRated reason) {
        add(step(code, template).putArguments("reason", reason.text()));
    }

    private static Reason.Builder step(String code, String template) {
        return new Reason.Builder().code(code).template(template);
    }

    private void add(Reason.Builder step) {
        steps.add(step.build());
    }
}
