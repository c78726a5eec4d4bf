package org.carestrategy.check;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carestrategy.base.SimilarName;
import org.carestrategy.decision.Implication;
import org.carestrategy.decision.ImplicationKind;
import org.carestrategy.decision.Paper;
import org.carestrategy.finding.Severity;
import org.carestrategy.governance.Party;
import org.carestrategy.governance.PartyFunction;
import org.carestrategy.governance.PartyKind;
import org.carestrategy.governance.PartyState;
import org.carestrategy.governance.Responsibility;
import org.carestrategy.governance.ResponsibilityKind;
import org.carestrategy.strategy.Action;
import org.carestrategy.strategy.ActionKind;
import org.carestrategy.strategy.Document;
import org.carestrategy.strategy.DocumentKind;
import org.carestrategy.strategy.DocumentState;
import org.carestrategy.strategy.Measure;
import org.carestrategy.strategy.PeriodKind;
import org.carestrategy.strategy.Pledge;
import org.carestrategy.strategy.Priority;
import org.carestrategy.strategy.PriorityKind;
import org.carestrategy.strategy.Promise;
import org.carestrategy.strategy.PromiseKind;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.strategy.Unit;

/** Words of open lists, which councils may lengthen, are not misspelt words that the rules know. */
final class WordRules {
    static final Set<String> ROLES = words(
            ResponsibilityKind.LEAD,
            ResponsibilityKind.ACCOUNTABLE,
            ResponsibilityKind.CHAMPION,
            ResponsibilityKind.AUTHOR,
            ResponsibilityKind.SIGNATORY,
            ResponsibilityKind.CONVENOR);
    static final Set<String> PARTIES = words(
            PartyKind.AUTHORITY,
            PartyKind.BODY,
            PartyKind.POST,
            PartyKind.AGENCY,
            PartyKind.YOUNG_PEOPLE,
            PartyKind.GROUP);
    static final Set<String> PARTY_STATES = words(PartyState.PROPOSED, PartyState.IN_BEING, PartyState.REPLACED);
    static final Set<String> FUNCTIONS = words(
            PartyFunction.DECISION,
            PartyFunction.ACCOUNTABILITY,
            PartyFunction.PARTNERSHIP,
            PartyFunction.ADVISORY,
            PartyFunction.OPERATIONAL,
            PartyFunction.PARTICIPATION,
            PartyFunction.TASK_AND_FINISH);
    static final Set<String> PRIORITIES =
            words(PriorityKind.OUTCOME, PriorityKind.DELIVERY, PriorityKind.CORPORATE_PARENTING);
    static final Set<String> PROMISES = words(PromiseKind.UNDERTAKING, PromiseKind.VALUE);
    static final Set<String> ACTIONS =
            words(ActionKind.IMMEDIATE, ActionKind.CONTINUOUS, ActionKind.IDEA, ActionKind.DEVELOPMENT);
    static final Set<String> DOCUMENTS = words(
            DocumentKind.STRATEGY,
            DocumentKind.PLEDGE,
            DocumentKind.DATA,
            DocumentKind.SUFFICIENCY,
            DocumentKind.ACTION_PLAN,
            DocumentKind.SCORECARD,
            DocumentKind.LOCAL_OFFER,
            DocumentKind.SURVEY,
            DocumentKind.REPORT);
    static final Set<String> DOCUMENT_STATES = words(
            DocumentState.PLANNED,
            DocumentState.BEING_WRITTEN,
            DocumentState.DRAFT,
            DocumentState.AGREED,
            DocumentState.PUBLISHED);
    static final Set<String> UNITS = words(Unit.PERCENT, Unit.COUNT, Unit.PER_10000, Unit.DAYS, Unit.SCORE);
    static final Set<String> PERIODS = words(
            PeriodKind.SNAPSHOT,
            PeriodKind.MONTH,
            PeriodKind.QUARTER,
            PeriodKind.TERM,
            PeriodKind.YEAR_TO_DATE,
            PeriodKind.ROLLING_TWELVE_MONTHS,
            PeriodKind.FINANCIAL_YEAR,
            PeriodKind.ACADEMIC_YEAR);
    static final Set<String> IMPLICATIONS = words(ImplicationKind.EQUALITY);

    private static final int LONG = 8;

    private static final Rule NEAR_KNOWN = RuleTexts.rule("word.near-known", Severity.ADVICE)
            .check((subject, report) -> new WordRules(report).strategy(subject.strategy()))
            .build();

    static final List<Rule> DRAFT = List.of(NEAR_KNOWN);

    private final Report report;

    private WordRules(Report report) {
        this.report = report;
    }

    private static Set<String> words(Object... constants) {
        return List.of(constants).stream().map(Object::toString).collect(ImmutableSet.toImmutableSet());
    }

    private void strategy(Strategy strategy) {
        for (Responsibility responsibility : strategy.responsibilities()) {
            look(ROLES, responsibility.as(), "responsibilities");
        }
        strategy.parties().forEach(this::party);
        strategy.pledges().forEach(this::pledge);
        strategy.priorities().forEach(this::priority);
        strategy.actions().forEach(this::action);
        strategy.measures().forEach(this::measure);
        strategy.documents().forEach(this::document);
        strategy.papers().forEach(this::paper);
    }

    private void party(Party party) {
        String list = "governance/parties";
        look(PARTIES, party.kind(), list, party.id(), "kind");
        look(PARTY_STATES, party.state(), list, party.id(), "state");
        for (PartyFunction function : party.functions()) {
            look(FUNCTIONS, function, list, party.id(), "functions");
        }
        roles(party.responsibilities(), list, party.id());
    }

    private void pledge(Pledge pledge) {
        roles(pledge.responsibilities(), "pledges", pledge.id());
        for (Promise promise : pledge.promises()) {
            look(PROMISES, promise.kind(), "pledges", pledge.id(), "promises", promise.id(), "kind");
        }
    }

    private void priority(Priority priority) {
        look(PRIORITIES, priority.kind(), "priorities", priority.id(), "kind");
        roles(priority.responsibilities(), "priorities", priority.id());
    }

    private void action(Action action) {
        look(ACTIONS, action.kind(), "actions", action.id(), "kind");
        roles(action.responsibilities(), "actions", action.id());
    }

    private void measure(Measure measure) {
        look(UNITS, measure.unit(), "measures", measure.id(), "unit");
        look(PERIODS, measure.period(), "measures", measure.id(), "period");
        roles(measure.responsibilities(), "measures", measure.id());
    }

    private void document(Document document) {
        look(DOCUMENTS, document.kind(), "documents", document.id(), "kind");
        look(DOCUMENT_STATES, document.state(), "documents", document.id(), "state");
        roles(document.responsibilities(), "documents", document.id());
    }

    private void paper(Paper paper) {
        for (Implication implication : paper.implications()) {
            look(IMPLICATIONS, implication.kind(), "papers", paper.id(), "implications");
        }
    }

    private void roles(List<Responsibility> responsibilities, String list, Object id) {
        for (Responsibility responsibility : responsibilities) {
            look(ROLES, responsibility.as(), list, id, "responsibilities");
        }
    }

    private void look(Set<String> known, Optional<?> word, Object... place) {
        if (word.isPresent()) {
            look(known, word.get(), place);
        }
    }

    private void look(Set<String> known, Object word, Object... place) {
        String text = word.toString();
        if (!known.contains(text)) {
            SimilarName.of(text, known, text.length() < LONG ? 1 : 2)
                    .ifPresent(meant -> report.at(Joiner.on('/').join(place))
                            .argument("word", text)
                            .argument("known", meant)
                            .add());
        }
    }
}
