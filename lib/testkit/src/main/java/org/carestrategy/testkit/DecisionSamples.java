package org.carestrategy.testkit;

import java.time.LocalDate;
import java.util.List;
import org.carestrategy.decision.Bearing;
import org.carestrategy.decision.Consultation;
import org.carestrategy.decision.Decision;
import org.carestrategy.decision.DecisionItem;
import org.carestrategy.decision.Implication;
import org.carestrategy.decision.ImplicationKind;
import org.carestrategy.decision.Option;
import org.carestrategy.decision.Paper;
import org.carestrategy.decision.Recommendation;
import org.carestrategy.decision.RiskLevel;
import org.carestrategy.decision.Verb;
import org.carestrategy.value.DecisionId;
import org.carestrategy.value.PaperId;
import org.carestrategy.value.Timescale;
import org.carestrategy.value.Wording;

/** Samples of what was put before those who decide, and of what they decided. */
final class DecisionSamples {
    static final PaperId PAPER = PaperId.of("cabinet-report-2024");
    static final DecisionId DECISION = DecisionId.of("cabinet-2024-03-12");
    private static final PaperId WITHOUT_OPTIONS = PaperId.of("progress-report-2025");

    private DecisionSamples() {}

    static Recommendation recommendation() {
        return Recommendation.builder()
                .number("1")
                .wording(Wording.of("Recommend the strategy to Council."))
                .askedOf(GovernanceSamples.CABINET)
                .verb(Verb.RECOMMENDED)
                .recommendTo(GovernanceSamples.AUTHORITY)
                .reason(Wording.of("Only Council adopts strategies."))
                .addCitations(ValueSamples.citation())
                .build();
    }

    static List<Option> options() {
        return List.of(
                Option.builder()
                        .wording(Wording.of("A strategy of its own."))
                        .chosen(true)
                        .addCitations(ValueSamples.citation())
                        .build(),
                Option.builder()
                        .wording(Wording.of("A chapter in the plan for all children."))
                        .build());
    }

    static List<Implication> implications() {
        return List.of(
                Implication.builder()
                        .kind(ImplicationKind.RISK)
                        .bearing(Bearing.SOME)
                        .riskLevel(RiskLevel.LOW_TO_MEDIUM)
                        .wording(Wording.of("Advisers may be hard to find."))
                        .addCitations(ValueSamples.citation())
                        .build(),
                Implication.builder()
                        .kind(ImplicationKind.PROPERTY)
                        .bearing(Bearing.NONE)
                        .build());
    }

    static List<Consultation> consultations() {
        return List.of(
                Consultation.builder()
                        .addWith(GovernanceSamples.COUNCIL)
                        .addWithOthers("partner organisations")
                        .on(Wording.of("The pledge."))
                        .wording(Wording.of("At a workshop in the summer."))
                        .addCitations(ValueSamples.citation())
                        .build(),
                Consultation.builder()
                        .none(true)
                        .wording(Wording.of("Foster carers will be asked next year."))
                        .build());
    }

    static Paper paper() {
        return withoutChoice(PAPER, "A new strategy")
                .options(options())
                .consultation(consultations())
                .build();
    }

    /** A paper that leaves nothing to choose. */
    static Paper paperWithoutOptions() {
        return withoutChoice(WITHOUT_OPTIONS, "Progress after a year")
                .noOptions(Wording.of("The report is for information."))
                .build();
    }

    private static Paper.Builder withoutChoice(PaperId id, String title) {
        return Paper.builder()
                .id(id)
                .title(title)
                .body(GovernanceSamples.CABINET)
                .meeting(Timescale.parse("2024-03-12"))
                .author(GovernanceSamples.HEAD)
                .addContact(GovernanceSamples.HEAD)
                .date(Timescale.parse("2024-03"))
                .keyDecision(true)
                .forwardPlan("FP/240312")
                .purpose(Wording.of("To agree how the council is a good parent."))
                .addRecommendations(recommendation())
                .addReasons(Wording.of("The last strategy ran out."))
                .implications(implications())
                .addBackground(Wording.of("Inspectors asked for clearer plans."))
                .addBackgroundPapers("A good start")
                .addAnnexes("Growing up in Northbeck")
                .addCitations(ValueSamples.citation());
    }

    static DecisionItem item() {
        return DecisionItem.builder()
                .number("2")
                .verb(Verb.RECOMMENDED)
                .to(GovernanceSamples.AUTHORITY)
                .wording(Wording.of("That the strategy be adopted."))
                .effective(Timescale.parse("2024-04"))
                .callInUntil(LocalDate.of(2024, 3, 22))
                .addAbout(WorkSamples.PLEDGE)
                .addCitations(ValueSamples.citation())
                .build();
    }

    static Decision decision() {
        return Decision.builder()
                .id(DECISION)
                .title("A new strategy")
                .paper(PAPER)
                .body(GovernanceSamples.CABINET)
                .date(Timescale.parse("2024-03-12"))
                .recordedOn(LocalDate.of(2024, 3, 15))
                .addItems(item())
                .alternatives(Wording.of("None."))
                .declarations(Wording.of("One councillor is a foster carer."))
                .dispensations(Wording.of("Not applicable."))
                .addReasons(Wording.of("The last strategy ran out."))
                .addCitations(ValueSamples.citation())
                .build();
    }

    static void putInto(SampleMap samples) {
        samples.putConstants(Verb.class);
        samples.putConstants(Bearing.class);
        samples.put(ImplicationKind.class, List.of(ImplicationKind.FINANCIAL, ImplicationKind.of("climate")));
        samples.put(RiskLevel.class, List.of(RiskLevel.LOW_TO_MEDIUM, RiskLevel.of("very-high")));
        samples.put(Recommendation.class, recommendation());
        samples.put(Option.class, options());
        samples.put(Implication.class, implications());
        samples.put(Consultation.class, consultations());
        samples.put(Paper.class, List.of(paper(), paperWithoutOptions()));
        samples.put(DecisionItem.class, item());
        samples.put(Decision.class, decision());
    }
}
