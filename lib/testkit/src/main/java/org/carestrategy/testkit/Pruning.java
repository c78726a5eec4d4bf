package org.carestrategy.testkit;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.carestrategy.decision.Consultation;
import org.carestrategy.decision.Decision;
import org.carestrategy.decision.DecisionItem;
import org.carestrategy.decision.Paper;
import org.carestrategy.decision.Recommendation;
import org.carestrategy.governance.AttendanceRule;
import org.carestrategy.governance.Governance;
import org.carestrategy.governance.LinePurpose;
import org.carestrategy.governance.Member;
import org.carestrategy.governance.Party;
import org.carestrategy.governance.ReportingLine;
import org.carestrategy.governance.Responsibility;
import org.carestrategy.strategy.Action;
import org.carestrategy.strategy.ActionPlan;
import org.carestrategy.strategy.Document;
import org.carestrategy.strategy.FeedbackPromise;
import org.carestrategy.strategy.Measure;
import org.carestrategy.strategy.OutcomeStatement;
import org.carestrategy.strategy.Participation;
import org.carestrategy.strategy.PlanRow;
import org.carestrategy.strategy.Pledge;
import org.carestrategy.strategy.Priority;
import org.carestrategy.strategy.Promise;
import org.carestrategy.strategy.RequiredSignOff;
import org.carestrategy.strategy.Review;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.strategy.WayOfTakingPart;
import org.carestrategy.value.DateSpan;
import org.carestrategy.value.ElementId;
import org.carestrategy.value.Frequency;
import org.carestrategy.value.Link;
import org.carestrategy.value.PartyId;
import org.carestrategy.value.Timescale;

/**
 * Leaves out every link that leads nowhere, every link of a part to itself, every period of a plan for another time, and
 * lets nobody be accountable to themselves.
 */
final class Pruning {
    private final Set<Link> known;
    private final Optional<DateSpan> period;

    private Pruning(Set<Link> known, Optional<DateSpan> period) {
        this.known = known;
        this.period = period;
    }

    static Strategy of(Strategy strategy) {
        Pruning pruning = new Pruning(
                new HashSet<>(Names.of(strategy).all()), strategy.period().flatMap(Timescale::days));
        pruning.forgetLinesWithoutEnd(strategy);
        return pruning.pruned(strategy);
    }

    /** A line of which no end is left cannot be, so that no link leads to it either. */
    private void forgetLinesWithoutEnd(Strategy strategy) {
        strategy.reportingLines().stream()
                .filter(line -> id(line.by()).or(() -> id(line.to())).isEmpty())
                .forEach(line -> known.remove(Link.to(line.id())));
    }

    private Strategy pruned(Strategy strategy) {
        return Strategy.builder()
                .from(strategy)
                .preparedBy(ids(strategy.preparedBy()))
                .responsibilities(responsibilities(strategy.responsibilities()))
                .governance(strategy.governance().map(this::governance))
                .pledges(each(strategy.pledges(), this::pledge))
                .priorities(each(strategy.priorities(), this::priority))
                .actions(each(strategy.actions(), this::action))
                .actionPlans(each(strategy.actionPlans(), this::plan))
                .measures(each(strategy.measures(), this::measure))
                .documents(each(strategy.documents(), this::document))
                .participation(strategy.participation().map(this::participation))
                .reviews(each(strategy.reviews(), this::review))
                .signOffs(signOffs(strategy.signOffs()))
                .papers(each(strategy.papers(), this::paper))
                .decisions(each(strategy.decisions(), this::decision))
                .build();
    }

    private Governance governance(Governance governance) {
        return Governance.builder()
                .parties(each(governance.parties(), this::party))
                .lines(governance.lines().stream()
                        .filter(line -> leads(line.id()))
                        .map(this::line)
                        .toList())
                .attendanceRules(each(governance.attendanceRules(), this::attendanceRule))
                .build();
    }

    private ReportingLine line(ReportingLine line) {
        return ReportingLine.builder()
                .from(line)
                .by(id(line.by()))
                .to(id(line.to()))
                .purpose(line.purpose().filter(purpose -> purpose != LinePurpose.ACCOUNTABILITY || leadsUp(line)))
                .frequency(frequency(line.frequency()))
                .build();
    }

    /** Accountability goes from the earlier name to the later, so that it never comes back. */
    private static boolean leadsUp(ReportingLine line) {
        return line.by().isEmpty()
                || line.to().filter(to -> to.compareTo(line.by().get()) <= 0).isEmpty();
    }

    private AttendanceRule attendanceRule(AttendanceRule rule) {
        return AttendanceRule.builder()
                .from(rule)
                .whose(id(rule.whose()))
                .at(id(rule.at()))
                .reportedTo(ids(rule.reportedTo()))
                .build();
    }

    /** A whole comes before its parts, so that nothing is a part of itself. */
    private Optional<PartyId> partOf(Party party) {
        return id(party.partOf())
                .filter(whole -> whole.text().compareTo(party.id().text()) < 0);
    }

    private Party party(Party party) {
        return Party.builder()
                .from(party)
                .partOf(partOf(party))
                .meets(frequency(party.meets()))
                .members(each(party.members(), this::member))
                .replaces(party.replaces().stream()
                        .filter(id -> leads(id) && !id.equals(party.id()))
                        .toList())
                .responsibilities(responsibilities(party.responsibilities()))
                .build();
    }

    private Member member(Member member) {
        return Member.builder().from(member).party(id(member.party())).build();
    }

    private Pledge pledge(Pledge pledge) {
        return Pledge.builder()
                .from(pledge)
                .promises(each(pledge.promises(), this::promise))
                .serves(links(pledge.id(), pledge.serves()))
                .responsibilities(responsibilities(pledge.responsibilities()))
                .build();
    }

    private Promise promise(Promise promise) {
        return Promise.builder().from(promise).promisor(id(promise.promisor())).build();
    }

    private Priority priority(Priority priority) {
        return Priority.builder()
                .from(priority)
                .pledge(id(priority.pledge()))
                .statements(each(priority.statements(), this::statement))
                .serves(links(priority.id(), priority.serves()))
                .responsibilities(responsibilities(priority.responsibilities()))
                .build();
    }

    private OutcomeStatement statement(OutcomeStatement statement) {
        return OutcomeStatement.builder()
                .from(statement)
                .serves(links(statement.id(), statement.serves()))
                .build();
    }

    private Action action(Action action) {
        return Action.builder()
                .from(action)
                .serves(links(action.id(), action.serves()))
                .responsibilities(responsibilities(action.responsibilities()))
                .build();
    }

    private ActionPlan plan(ActionPlan plan) {
        return ActionPlan.builder()
                .from(plan)
                .period(plan.period().filter(this::isOfThisTime))
                .owner(id(plan.owner()))
                .rows(each(plan.rows(), this::row))
                .focus(links(plan.id(), plan.focus()))
                .notThisYear(plan.notThisYear().stream()
                        .filter(deferral -> known.contains(deferral.about()))
                        .toList())
                .build();
    }

    private boolean isOfThisTime(Timescale planned) {
        return period.isEmpty()
                || planned.days().filter(days -> !days.overlaps(period.get())).isEmpty();
    }

    private PlanRow row(PlanRow row) {
        return PlanRow.builder().from(row).actions(ids(row.actions())).build();
    }

    private Measure measure(Measure measure) {
        return Measure.builder()
                .from(measure)
                .frequency(frequency(measure.frequency()))
                .watchedBy(ids(measure.watchedBy()))
                .serves(links(measure.id(), measure.serves()))
                .responsibilities(responsibilities(measure.responsibilities()))
                .build();
    }

    private Document document(Document document) {
        return Document.builder()
                .from(document)
                .formOf(id(document.formOf()).filter(other -> !other.equals(document.id())))
                .frequency(frequency(document.frequency()))
                .responsibilities(responsibilities(document.responsibilities()))
                .build();
    }

    private Participation participation(Participation participation) {
        return Participation.builder()
                .from(participation)
                .groups(ids(participation.groups()))
                .ways(each(participation.ways(), this::way))
                .feedback(participation.feedback().stream()
                        .filter(feedback -> leads(feedback.to()))
                        .map(this::feedback)
                        .toList())
                .build();
    }

    private WayOfTakingPart way(WayOfTakingPart way) {
        return WayOfTakingPart.builder().from(way).led(id(way.led())).build();
    }

    private FeedbackPromise feedback(FeedbackPromise feedback) {
        return FeedbackPromise.builder()
                .from(feedback)
                .by(id(feedback.by()))
                .frequency(frequency(feedback.frequency()))
                .build();
    }

    private Review review(Review review) {
        return Review.builder()
                .from(review)
                .of(review.of().filter(known::contains))
                .by(id(review.by()))
                .frequency(frequency(review.frequency()))
                .build();
    }

    private List<RequiredSignOff> signOffs(List<RequiredSignOff> all) {
        return all.stream()
                .filter(signOff -> leads(signOff.by()))
                .map(signOff -> RequiredSignOff.builder()
                        .from(signOff)
                        .of(signOff.of().filter(known::contains))
                        .build())
                .toList();
    }

    private Paper paper(Paper paper) {
        return Paper.builder()
                .from(paper)
                .body(id(paper.body()))
                .author(id(paper.author()))
                .contact(ids(paper.contact()))
                .recommendations(each(paper.recommendations(), this::recommendation))
                .consultation(each(paper.consultation(), this::consultation))
                .build();
    }

    private Recommendation recommendation(Recommendation recommendation) {
        return Recommendation.builder()
                .from(recommendation)
                .askedOf(id(recommendation.askedOf()))
                .recommendTo(id(recommendation.recommendTo()))
                .build();
    }

    private Consultation consultation(Consultation consultation) {
        return Consultation.builder()
                .from(consultation)
                .with(ids(consultation.with()))
                .build();
    }

    private Decision decision(Decision decision) {
        return Decision.builder()
                .from(decision)
                .paper(id(decision.paper()))
                .body(id(decision.body()))
                .items(each(
                        decision.items(),
                        item -> DecisionItem.builder()
                                .from(item)
                                .to(id(item.to()))
                                .about(links(decision.id(), item.about()))
                                .build()))
                .build();
    }

    private List<Responsibility> responsibilities(List<Responsibility> all) {
        return all.stream()
                .filter(one -> one.party().isEmpty() || id(one.party()).isPresent())
                .toList();
    }

    private Optional<Frequency> frequency(Optional<Frequency> frequency) {
        return frequency.filter(found -> !(found instanceof Frequency.EachMeeting meetings) || leads(meetings.party()));
    }

    private List<Link> links(ElementId self, List<Link> links) {
        return links.stream()
                .filter(link -> known.contains(link) && !link.pointsAt(self))
                .toList();
    }

    private <I extends ElementId> List<I> ids(List<I> ids) {
        return ids.stream().filter(this::leads).toList();
    }

    private <I extends ElementId> Optional<I> id(Optional<I> id) {
        return id.filter(this::leads);
    }

    private boolean leads(ElementId id) {
        return known.contains(Link.to(id));
    }

    private static <T> List<T> each(List<T> parts, UnaryOperator<T> pruned) {
        return parts.stream().map(pruned).toList();
    }
}
