package org.carestrategy.testkit;

import java.time.LocalDate;
import java.util.List;
import org.carestrategy.check.CheckResult;
import org.carestrategy.finding.Finding;
import org.carestrategy.finding.Findings;
import org.carestrategy.finding.Position;
import org.carestrategy.finding.Severity;
import org.carestrategy.value.ActionId;
import org.carestrategy.value.ActionPlanId;
import org.carestrategy.value.Citation;
import org.carestrategy.value.DateSpan;
import org.carestrategy.value.DecisionId;
import org.carestrategy.value.DocumentId;
import org.carestrategy.value.EntryId;
import org.carestrategy.value.Figure;
import org.carestrategy.value.FrameworkId;
import org.carestrategy.value.FrameworkItemId;
import org.carestrategy.value.Frequency;
import org.carestrategy.value.Link;
import org.carestrategy.value.MeasureId;
import org.carestrategy.value.Nation;
import org.carestrategy.value.PaperId;
import org.carestrategy.value.PartyId;
import org.carestrategy.value.PledgeId;
import org.carestrategy.value.Printed;
import org.carestrategy.value.PrintedTimescale;
import org.carestrategy.value.PriorityId;
import org.carestrategy.value.PromiseId;
import org.carestrategy.value.Ratio;
import org.carestrategy.value.ReportingLineId;
import org.carestrategy.value.Season;
import org.carestrategy.value.StatementId;
import org.carestrategy.value.StrategyId;
import org.carestrategy.value.Timescale;
import org.carestrategy.value.Wording;

/** Samples of identifiers, texts, times, figures and findings. */
final class ValueSamples {
    private ValueSamples() {}

    static Citation citation() {
        return Citation.of("Growing up in Northbeck 2024-27", "page 4");
    }

    static Wording wording() {
        return Wording.builder()
                .text("We will remember your birthday.")
                .tentative(true)
                .restated(true)
                .citation(citation())
                .build();
    }

    static Position position() {
        return Position.of("/actions/0/serves/1", 12, 9);
    }

    static Finding finding() {
        return Finding.builder()
                .code("link.unknown")
                .severity(Severity.ERROR)
                .path("actions/better-plans/serves")
                .position(position())
                .template("'{link}' is not in the strategy")
                .argument("link", "be-healthy")
                .build();
    }

    static CheckResult checkResult() {
        return CheckResult.builder()
                .strategy(StrategyId.of("northbeck-2024"))
                .asOf(LocalDate.of(2025, 3, 31))
                .rules("structure")
                .findings(Findings.of(List.of(finding())))
                .build();
    }

    static void putInto(SampleMap samples) {
        ids(samples);
        samples.put(Link.class, Link.of("be-healthy"));
        samples.put(Citation.class, citation());
        samples.put(Wording.class, wording());
        times(samples);
        figures(samples);
        samples.putConstants(Severity.class);
        samples.put(Position.class, position());
        samples.put(Finding.class, finding());
        samples.put(Findings.class, Findings.of(List.of(finding())));
        samples.put(CheckResult.class, checkResult());
    }

    private static void ids(SampleMap samples) {
        samples.put(StrategyId.class, StrategyId.of("northbeck-2024"));
        samples.put(FrameworkId.class, FrameworkId.of("every-child-matters"));
        samples.put(FrameworkItemId.class, FrameworkItemId.of("stay-safe"));
        samples.put(PartyId.class, PartyId.of("corporate-parenting-board"));
        samples.put(ReportingLineId.class, ReportingLineId.of("school-to-board"));
        samples.put(PledgeId.class, PledgeId.of("our-pledge"));
        samples.put(PromiseId.class, PromiseId.of("remember-birthdays"));
        samples.put(PriorityId.class, PriorityId.of("learn-and-achieve"));
        samples.put(StatementId.class, StatementId.of("enjoy-school"));
        samples.put(ActionId.class, ActionId.of("better-plans"));
        samples.put(ActionPlanId.class, ActionPlanId.of("plan-2024-25"));
        samples.put(MeasureId.class, MeasureId.of("plans-in-time"));
        samples.put(DocumentId.class, DocumentId.of("young-version"));
        samples.put(PaperId.class, PaperId.of("cabinet-report-2024"));
        samples.put(DecisionId.class, DecisionId.of("cabinet-2024-03-12"));
        samples.put(EntryId.class, EntryId.of("e1"));
    }

    private static void times(SampleMap samples) {
        samples.put(
                Timescale.class,
                List.of(
                        Timescale.parse("2024-09-30"),
                        Timescale.parse("2024-09"),
                        Timescale.parse("2024-autumn"),
                        Timescale.parse("FY2024-25-Q3"),
                        Timescale.parse("FY2024-25"),
                        Timescale.parse("AY2024-25"),
                        Timescale.parse("2024"),
                        Timescale.parse("2024/2027"),
                        Timescale.ongoing()));
        samples.putConstants(Timescale.Kind.class);
        samples.put(DateSpan.class, new DateSpan(LocalDate.of(2024, 4, 1), LocalDate.of(2027, 3, 31)));
        samples.putConstants(Season.class);
        samples.put(
                Frequency.class,
                List.of(
                        Frequency.everyMonths(1),
                        Frequency.everyWeeks(6),
                        new Frequency.TimesAYear(7, true),
                        new Frequency.EachMeeting(PartyId.of("corporate-parenting-board"), true),
                        new Frequency.StandingItem(),
                        new Frequency.AsNeeded("when asked")));
        samples.putConstants(Frequency.Step.class);
        samples.put(Printed.class, PrintedTimescale.read("Sep 16"));
        samples.putConstants(Printed.Outcome.class);
        samples.putConstants(Nation.class);
    }

    private static void figures(SampleMap samples) {
        samples.put(
                Figure.class,
                List.of(
                        Figure.decimal("0.12345678901234567890"),
                        Figure.of(1000),
                        Figure.decimal("-2.5"),
                        Figure.Symbol.SUPPRESSED,
                        Figure.Symbol.NOT_APPLICABLE,
                        Figure.Symbol.NOT_YET_AVAILABLE,
                        Figure.Symbol.ROUNDS_TO_ZERO,
                        new Figure.Words("most of the group")));
        samples.put(Ratio.class, List.of(Ratio.of(3, 4), Ratio.of(-2)));
    }
}
