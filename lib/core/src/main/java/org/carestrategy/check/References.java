package org.carestrategy.check;

import static org.carestrategy.check.Kind.ACTION;
import static org.carestrategy.check.Kind.ACTION_PLAN;
import static org.carestrategy.check.Kind.DOCUMENT;
import static org.carestrategy.check.Kind.FRAMEWORK;
import static org.carestrategy.check.Kind.FRAMEWORK_ITEM;
import static org.carestrategy.check.Kind.MEASURE;
import static org.carestrategy.check.Kind.PAPER;
import static org.carestrategy.check.Kind.PARTY;
import static org.carestrategy.check.Kind.PLEDGE;
import static org.carestrategy.check.Kind.PRIORITY;
import static org.carestrategy.check.Kind.PROMISE;
import static org.carestrategy.check.Kind.STATEMENT;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carestrategy.decision.Decision;
import org.carestrategy.decision.Paper;
import org.carestrategy.governance.AttendanceRule;
import org.carestrategy.governance.Party;
import org.carestrategy.governance.ReportingLine;
import org.carestrategy.governance.Responsibility;
import org.carestrategy.strategy.ActionPlan;
import org.carestrategy.strategy.Pledge;
import org.carestrategy.strategy.Priority;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.ElementId;
import org.carestrategy.value.Frequency;
import org.carestrategy.value.Link;

/** Every link of a strategy with its place, and the one table of what may serve what. */
final class References {
    private static final Set<Kind> AIMS = Sets.immutableEnumSet(FRAMEWORK, FRAMEWORK_ITEM, PLEDGE, PROMISE, PRIORITY);
    private static final Set<Kind> AIMS_AND_STATEMENTS =
            ImmutableSet.<Kind>builder().addAll(AIMS).add(STATEMENT).build();
    private static final Set<Kind> WHAT_WORK_SERVES = ImmutableSet.<Kind>builder()
            .addAll(AIMS_AND_STATEMENTS)
            .add(ACTION, MEASURE)
            .build();
    private static final Set<Kind> WHAT_FIGURES_SHOW =
            ImmutableSet.<Kind>builder().addAll(AIMS_AND_STATEMENTS).add(ACTION).build();
    static final Set<Kind> WHAT_A_PERIOD_CAN_TAKE_UP =
            Sets.immutableEnumSet(PLEDGE, PROMISE, PRIORITY, STATEMENT, ACTION, MEASURE);

    private static final Set<Kind> WHAT_CAN_BE_SIGNED =
            Sets.immutableEnumSet(PLEDGE, PRIORITY, ACTION_PLAN, DOCUMENT, MEASURE, ACTION);
    private static final Set<Kind> ANYTHING = Sets.immutableEnumSet(List.of(Kind.values()));

    private final List<Reference> found = new ArrayList<>();

    private References() {}

    static List<Reference> of(Strategy strategy) {
        References references = new References();
        references.walk(strategy);
        return references.found;
    }

    private void walk(Strategy strategy) {
        ids("preparedBy", strategy.preparedBy(), PARTY);
        responsibilities("", strategy.responsibilities());
        strategy.parties().forEach(this::party);
        strategy.reportingLines().forEach(this::line);
        strategy.governance()
                .ifPresent(governance -> governance.attendanceRules().forEach(this::attendanceRule));
        strategy.pledges().forEach(this::pledge);
        strategy.priorities().forEach(this::priority);
        strategy.actions().forEach(action -> {
            String path = "actions/" + action.id();
            links(path + "/serves", action.serves(), WHAT_WORK_SERVES);
            responsibilities(path + "/", action.responsibilities());
        });
        strategy.actionPlans().forEach(this::plan);
        strategy.measures().forEach(measure -> {
            String path = "measures/" + measure.id();
            links(path + "/serves", measure.serves(), WHAT_FIGURES_SHOW);
            ids(path + "/watchedBy", measure.watchedBy(), PARTY);
            frequency(path + "/frequency", measure.frequency());
            responsibilities(path + "/", measure.responsibilities());
        });
        participation(strategy);
        strategy.reviews().forEach(review -> {
            links("reviews/of", review.of(), WHAT_CAN_BE_SIGNED);
            id("reviews/by", review.by(), PARTY);
            frequency("reviews/frequency", review.frequency());
        });
        strategy.signOffs().forEach(signOff -> {
            links("signOffs/of", signOff.of(), WHAT_CAN_BE_SIGNED);
            ids("signOffs/by", List.of(signOff.by()), PARTY);
        });
        strategy.papers().forEach(this::paper);
        strategy.decisions().forEach(this::decision);
        strategy.documents().forEach(document -> {
            String path = "documents/" + document.id();
            id(path + "/formOf", document.formOf(), DOCUMENT);
            frequency(path + "/frequency", document.frequency());
            responsibilities(path + "/", document.responsibilities());
        });
    }

    private void participation(Strategy strategy) {
        strategy.participation().ifPresent(participation -> {
            ids("participation/groups", participation.groups(), PARTY);
            participation.ways().forEach(way -> id("participation/ways", way.led(), PARTY));
            participation.feedback().forEach(feedback -> {
                ids("participation/feedback", List.of(feedback.to()), PARTY);
                id("participation/feedback", feedback.by(), PARTY);
                frequency("participation/feedback", feedback.frequency());
            });
        });
    }

    private void paper(Paper paper) {
        String path = "papers/" + paper.id();
        id(path + "/body", paper.body(), PARTY);
        id(path + "/author", paper.author(), PARTY);
        ids(path + "/contact", paper.contact(), PARTY);
        paper.recommendations().forEach(recommendation -> {
            id(path + "/recommendations", recommendation.askedOf(), PARTY);
            id(path + "/recommendations", recommendation.recommendTo(), PARTY);
        });
        paper.consultation().forEach(consultation -> ids(path + "/consultation", consultation.with(), PARTY));
    }

    private void decision(Decision decision) {
        String path = "decisions/" + decision.id();
        id(path + "/paper", decision.paper(), PAPER);
        id(path + "/body", decision.body(), PARTY);
        decision.items().forEach(item -> {
            id(path + "/items", item.to(), PARTY);
            links(path + "/items", item.about(), ANYTHING);
        });
    }

    private void attendanceRule(AttendanceRule rule) {
        id("governance/attendanceRules/whose", rule.whose(), PARTY);
        id("governance/attendanceRules/at", rule.at(), PARTY);
        ids("governance/attendanceRules/reportedTo", rule.reportedTo(), PARTY);
    }

    private void party(Party party) {
        String path = "governance/parties/" + party.id();
        id(path + "/partOf", party.partOf(), PARTY);
        responsibilities(path + "/", party.responsibilities());
        ids(path + "/replaces", party.replaces(), PARTY);
        frequency(path + "/meets", party.meets());
        party.members().forEach(member -> id(path + "/members", member.party(), PARTY));
    }

    private void line(ReportingLine line) {
        String path = "governance/lines/" + line.id();
        id(path + "/by", line.by(), PARTY);
        id(path + "/to", line.to(), PARTY);
        frequency(path + "/frequency", line.frequency());
    }

    private void pledge(Pledge pledge) {
        String path = "pledges/" + pledge.id();
        links(path + "/serves", pledge.serves(), AIMS);
        responsibilities(path + "/", pledge.responsibilities());
        pledge.promises()
                .forEach(promise -> id(path + "/promises/" + promise.id() + "/promisor", promise.promisor(), PARTY));
    }

    private void priority(Priority priority) {
        String path = "priorities/" + priority.id();
        links(path + "/serves", priority.serves(), AIMS);
        id(path + "/pledge", priority.pledge(), PLEDGE);
        responsibilities(path + "/", priority.responsibilities());
        priority.statements()
                .forEach(statement ->
                        links(path + "/statements/" + statement.id() + "/serves", statement.serves(), AIMS));
    }

    private void plan(ActionPlan plan) {
        String path = "actionPlans/" + plan.id();
        id(path + "/owner", plan.owner(), PARTY);
        plan.rows().forEach(row -> ids(path + "/rows", row.actions(), ACTION));
        links(path + "/focus", plan.focus(), WHAT_A_PERIOD_CAN_TAKE_UP);
        plan.notThisYear()
                .forEach(
                        deferral -> links(path + "/notThisYear", List.of(deferral.about()), WHAT_A_PERIOD_CAN_TAKE_UP));
    }

    private void responsibilities(String path, List<Responsibility> responsibilities) {
        responsibilities.forEach(responsibility -> id(path + "responsibilities", responsibility.party(), PARTY));
    }

    private void frequency(String path, Optional<Frequency> frequency) {
        frequency
                .filter(Frequency.EachMeeting.class::isInstance)
                .map(Frequency.EachMeeting.class::cast)
                .ifPresent(meetings -> ids(path, List.of(meetings.party()), PARTY));
    }

    private void id(String path, Optional<? extends ElementId> id, Kind kind) {
        id.ifPresent(present -> ids(path, List.of(present), kind));
    }

    private void ids(String path, Collection<? extends ElementId> ids, Kind kind) {
        links(path, ids.stream().map(Link::to).toList(), Sets.immutableEnumSet(kind));
    }

    private void links(String path, Optional<Link> link, Set<Kind> allowed) {
        links(path, link.stream().toList(), allowed);
    }

    private void links(String path, List<Link> links, Set<Kind> allowed) {
        links.forEach(link -> found.add(new Reference(path, link, allowed)));
    }
}
