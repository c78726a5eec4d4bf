package org.carestrategy.scorecard;

import java.util.List;
import java.util.stream.Collectors;
import org.carestrategy.assess.AssessmentPolicy;
import org.carestrategy.assess.EvaluatedPart;
import org.carestrategy.assess.FocusCandidate;
import org.carestrategy.assess.FocusFact;
import org.carestrategy.assess.FocusGround;
import org.carestrategy.assess.RollUp;
import org.carestrategy.assess.Standing;
import org.carestrategy.assess.Summary;
import org.carestrategy.assess.View;
import org.carestrategy.assess.YearEnd;
import org.carestrategy.record.Evaluation;
import org.carestrategy.record.FocusChosen;
import org.carestrategy.value.Link;

/** How a year ended, as text to read. */
final class EvaluateReport {
    private final YearEnd yearEnd;
    private final Names names;
    private final Printout printout;

    private EvaluateReport(YearEnd yearEnd, Names names, Printout printout) {
        this.yearEnd = yearEnd;
        this.names = names;
        this.printout = printout;
    }

    static String of(Case looked, YearEnd yearEnd) {
        Printout printout = new Printout()
                .title("Evaluation of " + looked.strategy().title())
                .field("Council", looked.strategy().authority().name())
                .field("Year", Words.time(yearEnd.period()))
                .field("Day", Words.day(yearEnd.day()) + ": later work does not count, later figures of the year do")
                .field("As of", looked.asOfAndWhy())
                .field("Judged by", PolicyOption.told(yearEnd.policy()));
        new EvaluateReport(yearEnd, new Names(looked.strategy()), printout).print();
        return printout.toString();
    }

    private void print() {
        parts("Actions of the year", yearEnd.actions());
        int outside = yearEnd.leftOut().size();
        if (outside > 0) {
            printout.blank()
                    .line(Words.capital(Words.count(outside, "action")) + (outside == 1 ? " stands" : " stand")
                            + " in no plan of the year and " + (outside == 1 ? "is" : "are") + " not evaluated here.");
        }
        parts("Outcome statements", yearEnd.statements());
        parts("Promises", yearEnd.promises());
        candidates();
        chosen();
    }

    private void parts(String title, List<EvaluatedPart> parts) {
        if (!parts.isEmpty()) {
            long evaluated = parts.stream().filter(EvaluatedPart::isEvaluated).count();
            printout.section(title + " (" + evaluated + " of " + parts.size() + " evaluated)");
            parts.forEach(this::part);
        }
    }

    private void part(EvaluatedPart part) {
        Standing standing = part.standing();
        printout.item(0, "-", names.linked(standing.part().orElseThrow()))
                .line(2, "Delivery: " + delivery(standing) + ". " + difference(standing) + "Voice: " + voice(standing))
                .line(2, part.evaluation().map(EvaluateReport::found).orElse("Not evaluated."));
    }

    private String delivery(Standing standing) {
        AssessmentPolicy policy = yearEnd.policy();
        return words("action", standing.delivery(), policy.deliveryRollUp());
    }

    /** No measure belongs to an action. */
    private String difference(Standing standing) {
        return standing.by() == View.ACTION
                ? ""
                : "Difference: "
                        + words(
                                "measure",
                                standing.difference(),
                                yearEnd.policy().differenceRollUp()) + ". ";
    }

    private String words(String noun, Summary summary, RollUp rollUp) {
        return summary.tally().of() == 1
                ? AnswerWords.ofOne(summary)
                : new SummaryWords(
                                noun,
                                false,
                                summary,
                                Unrated.of(summary.tally()),
                                rollUp,
                                yearEnd.policy().legend())
                        .brief();
    }

    private static String voice(Standing standing) {
        return standing.voice().isSilent()
                ? "silent."
                : Words.count(standing.voice().voices().size(), "voice") + ".";
    }

    private static String found(Evaluation evaluation) {
        String verdict = evaluation.met().map(met -> Words.plain(met.text())).orElse("nobody says whether it was met");
        return "Found: " + verdict + ". " + Words.wording(evaluation.finding());
    }

    private void candidates() {
        if (!yearEnd.candidates().isEmpty()) {
            printout.section("What speaks for next year's focus (in no order of merit)");
            yearEnd.candidates().forEach(this::candidate);
        }
    }

    private void candidate(FocusCandidate candidate) {
        printout.item(0, "-", Words.capital(ViewWords.one(candidate.by())) + ": " + names.linked(candidate.part()));
        candidate.facts().forEach(fact -> printout.line(2, fact(candidate, fact)));
    }

    /** For example {@code It is measured as red. (Teeth checked; Immunisations up to date)}. */
    private String fact(FocusCandidate candidate, FocusFact fact) {
        if (fact.ground() == FocusGround.SPOKEN_OF) {
            return fact.ground().sentence() + " (" + Words.count(fact.entries().size(), "voice") + ")";
        }
        boolean itself = fact.parts().equals(List.of(candidate.part())) || fact.ground() == FocusGround.IN_FOCUS;
        return fact.ground().sentence() + (itself ? "" : " (" + titles(fact.parts()) + ")");
    }

    private String titles(List<Link> parts) {
        return parts.stream().map(names::linked).collect(Collectors.joining("; "));
    }

    private void chosen() {
        printout.section("What was chosen");
        yearEnd.focus().ifPresentOrElse(this::chosen, () -> printout.line("Nothing is told of it."));
    }

    private void chosen(FocusChosen focus) {
        printout.line("For " + Words.time(focus.period()) + ":");
        focus.chosen().forEach(link -> printout.item(0, "-", names.linked(link)));
        focus.reason().ifPresent(reason -> printout.line(Words.wording(reason)));
    }
}
