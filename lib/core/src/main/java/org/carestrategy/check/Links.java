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
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carestrategy.decision.Consultation;
import org.carestrategy.decision.Decision;
import org.carestrategy.decision.DecisionItem;
import org.carestrategy.decision.Paper;
import org.carestrategy.decision.Recommendation;
import org.carestrategy.governance.AttendanceRule;
import org.carestrategy.governance.Governance;
import org.carestrategy.governance.Member;
import org.carestrategy.governance.Party;
import org.carestrategy.governance.ReportingLine;
import org.carestrategy.governance.Responsibility;
import org.carestrategy.strategy.Action;
import org.carestrategy.strategy.ActionPlan;
import org.carestrategy.strategy.Deferral;
import org.carestrategy.strategy.Document;
import org.carestrategy.strategy.Element;
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
import org.carestrategy.value.ElementId;
import org.carestrategy.value.Frequency;
import org.carestrategy.value.Link;

/**
 * Goes over every link of a strategy, and holds the one table of what may serve what. The place of a link is handed on in
 * parts, and only joined where it is told: most links are in order.
 */
final class Links {
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
    static final Set<Kind> ANYTHING = Sets.immutableEnumSet(List.of(Kind.values()));
    static final Set<Kind> PARTIES = Sets.immutableEnumSet(PARTY);
    private static final Set<Kind> ACTIONS = Sets.immutableEnumSet(ACTION);
    private static final Set<Kind> DOCUMENTS = Sets.immutableEnumSet(DOCUMENT);
    private static final Set<Kind> PAPERS = Sets.immutableEnumSet(PAPER);
    private static final Set<Kind> PLEDGES = Sets.immutableEnumSet(PLEDGE);

    private final Strategy strategy;
    private final Visitor visitor;

    private Links(Strategy strategy, Visitor visitor) {
        this.strategy = strategy;
        this.visitor = visitor;
    }

    /** Takes a link: where it stands, and to what kinds of part it may lead. */
    @FunctionalInterface
    interface Visitor {
        /**
         * Takes a link.
         *
         * @param list place of the list, empty for the strategy itself
         * @param id identifier in the list, empty for the list itself
         * @param attribute place below that
         * @param link the identifier to which it leads
         * @param parts the parts that have that identifier
         * @param allowed the kinds of part to which it may lead
         */
        void link(String list, String id, String attribute, String link, List<Element> parts, Set<Kind> allowed);
    }

    static void visit(Strategy strategy, Visitor visitor) {
        new Links(strategy, visitor).all();
    }

    private void all() {
        ids("", "", "preparedBy", strategy.preparedBy(), PARTIES);
        responsibilities("", "", strategy.responsibilities());
        strategy.governance().ifPresent(this::governance);
        strategy.pledges().forEach(this::pledge);
        strategy.priorities().forEach(this::priority);
        strategy.actions().forEach(this::action);
        strategy.actionPlans().forEach(this::plan);
        strategy.measures().forEach(this::measure);
        strategy.participation().ifPresent(this::participation);
        strategy.reviews().forEach(this::review);
        strategy.signOffs().forEach(this::signOff);
        strategy.papers().forEach(this::paper);
        strategy.decisions().forEach(this::decision);
        strategy.documents().forEach(this::document);
    }

    private void governance(Governance governance) {
        governance.parties().forEach(this::party);
        governance.lines().forEach(this::line);
        governance.attendanceRules().forEach(this::attendanceRule);
    }

    private void party(Party party) {
        String list = "governance/parties";
        String id = party.id().text();
        id(list, id, "partOf", party.partOf(), PARTIES);
        responsibilities(list, id, party.responsibilities());
        ids(list, id, "replaces", party.replaces(), PARTIES);
        frequency(list, id, "meets", party.meets());
        for (Member member : party.members()) {
            id(list, id, "members", member.party(), PARTIES);
        }
    }

    private void line(ReportingLine line) {
        String list = "governance/lines";
        String id = line.id().text();
        id(list, id, "by", line.by(), PARTIES);
        id(list, id, "to", line.to(), PARTIES);
        frequency(list, id, "frequency", line.frequency());
    }

    private void attendanceRule(AttendanceRule rule) {
        String list = "governance/attendanceRules";
        id(list, "", "whose", rule.whose(), PARTIES);
        id(list, "", "at", rule.at(), PARTIES);
        ids(list, "", "reportedTo", rule.reportedTo(), PARTIES);
    }

    private void pledge(Pledge pledge) {
        String id = pledge.id().text();
        links("pledges", id, "serves", pledge.serves(), AIMS);
        responsibilities("pledges", id, pledge.responsibilities());
        for (Promise promise : pledge.promises()) {
            promise.promisor()
                    .ifPresent(promisor ->
                            id("pledges/" + id + "/promises", promise.id().text(), "promisor", promisor, PARTIES));
        }
    }

    private void priority(Priority priority) {
        String id = priority.id().text();
        links("priorities", id, "serves", priority.serves(), AIMS);
        id("priorities", id, "pledge", priority.pledge(), PLEDGES);
        responsibilities("priorities", id, priority.responsibilities());
        for (OutcomeStatement statement : priority.statements()) {
            links("priorities/" + id + "/statements", statement.id().text(), "serves", statement.serves(), AIMS);
        }
    }

    private void action(Action action) {
        String id = action.id().text();
        links("actions", id, "serves", action.serves(), WHAT_WORK_SERVES);
        responsibilities("actions", id, action.responsibilities());
    }

    private void plan(ActionPlan plan) {
        String id = plan.id().text();
        id("actionPlans", id, "owner", plan.owner(), PARTIES);
        for (PlanRow row : plan.rows()) {
            ids("actionPlans", id, "rows", row.actions(), ACTIONS);
        }
        links("actionPlans", id, "focus", plan.focus(), WHAT_A_PERIOD_CAN_TAKE_UP);
        for (Deferral deferral : plan.notThisYear()) {
            link("actionPlans", id, "notThisYear", deferral.about(), WHAT_A_PERIOD_CAN_TAKE_UP);
        }
    }

    private void measure(Measure measure) {
        String id = measure.id().text();
        links("measures", id, "serves", measure.serves(), WHAT_FIGURES_SHOW);
        ids("measures", id, "watchedBy", measure.watchedBy(), PARTIES);
        frequency("measures", id, "frequency", measure.frequency());
        responsibilities("measures", id, measure.responsibilities());
    }

    private void participation(Participation participation) {
        ids("participation", "", "groups", participation.groups(), PARTIES);
        for (WayOfTakingPart way : participation.ways()) {
            id("participation", "", "ways", way.led(), PARTIES);
        }
        for (FeedbackPromise feedback : participation.feedback()) {
            id("participation", "", "feedback", feedback.to(), PARTIES);
            id("participation", "", "feedback", feedback.by(), PARTIES);
            frequency("participation", "", "feedback", feedback.frequency());
        }
    }

    private void review(Review review) {
        review.of().ifPresent(of -> link("reviews", "", "of", of, WHAT_CAN_BE_SIGNED));
        id("reviews", "", "by", review.by(), PARTIES);
        frequency("reviews", "", "frequency", review.frequency());
    }

    private void signOff(RequiredSignOff signOff) {
        signOff.of().ifPresent(of -> link("signOffs", "", "of", of, WHAT_CAN_BE_SIGNED));
        id("signOffs", "", "by", signOff.by(), PARTIES);
    }

    private void paper(Paper paper) {
        String id = paper.id().text();
        id("papers", id, "body", paper.body(), PARTIES);
        id("papers", id, "author", paper.author(), PARTIES);
        ids("papers", id, "contact", paper.contact(), PARTIES);
        for (Recommendation recommendation : paper.recommendations()) {
            id("papers", id, "recommendations", recommendation.askedOf(), PARTIES);
            id("papers", id, "recommendations", recommendation.recommendTo(), PARTIES);
        }
        for (Consultation consultation : paper.consultation()) {
            ids("papers", id, "consultation", consultation.with(), PARTIES);
        }
    }

    private void decision(Decision decision) {
        String id = decision.id().text();
        id("decisions", id, "paper", decision.paper(), PAPERS);
        id("decisions", id, "body", decision.body(), PARTIES);
        for (DecisionItem item : decision.items()) {
            id("decisions", id, "items", item.to(), PARTIES);
            links("decisions", id, "items", item.about(), ANYTHING);
        }
    }

    private void document(Document document) {
        String id = document.id().text();
        id("documents", id, "formOf", document.formOf(), DOCUMENTS);
        frequency("documents", id, "frequency", document.frequency());
        responsibilities("documents", id, document.responsibilities());
    }

    private void responsibilities(String list, String id, List<Responsibility> responsibilities) {
        for (Responsibility responsibility : responsibilities) {
            id(list, id, "responsibilities", responsibility.party(), PARTIES);
        }
    }

    private void frequency(String list, String id, String attribute, Optional<Frequency> frequency) {
        if (frequency.isPresent() && frequency.get() instanceof Frequency.EachMeeting meetings) {
            id(list, id, attribute, meetings.party(), PARTIES);
        }
    }

    private void links(String list, String id, String attribute, List<Link> links, Set<Kind> allowed) {
        for (Link link : links) {
            link(list, id, attribute, link, allowed);
        }
    }

    private void link(String list, String id, String attribute, Link link, Set<Kind> allowed) {
        visitor.link(list, id, attribute, link.text(), strategy.elements(link), allowed);
    }

    private void ids(
            String list, String id, String attribute, Collection<? extends ElementId> targets, Set<Kind> allowed) {
        for (ElementId target : targets) {
            id(list, id, attribute, target, allowed);
        }
    }

    private void id(String list, String id, String attribute, Optional<? extends ElementId> target, Set<Kind> allowed) {
        if (target.isPresent()) {
            id(list, id, attribute, target.get(), allowed);
        }
    }

    private void id(String list, String id, String attribute, ElementId target, Set<Kind> allowed) {
        visitor.link(list, id, attribute, target.text(), strategy.elements(target), allowed);
    }
}
