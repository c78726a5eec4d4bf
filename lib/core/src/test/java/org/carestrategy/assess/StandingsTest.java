package org.carestrategy.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.carestrategy.assess.Calendars.record;
import static org.carestrategy.assess.Challenged.entry;
import static org.carestrategy.strategy.Examples.action;
import static org.carestrategy.strategy.Examples.plan;
import static org.carestrategy.strategy.Examples.priority;
import static org.carestrategy.strategy.Examples.strategy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.carestrategy.governance.Governance;
import org.carestrategy.governance.Party;
import org.carestrategy.governance.Responsibility;
import org.carestrategy.governance.ResponsibilityKind;
import org.carestrategy.record.ActionUpdate;
import org.carestrategy.record.Entry;
import org.carestrategy.record.Stage;
import org.carestrategy.record.Voice;
import org.carestrategy.strategy.Action;
import org.carestrategy.strategy.ActionPlan;
import org.carestrategy.strategy.Framework;
import org.carestrategy.strategy.FrameworkItem;
import org.carestrategy.strategy.Measure;
import org.carestrategy.strategy.OutcomeStatement;
import org.carestrategy.strategy.Pledge;
import org.carestrategy.strategy.Priority;
import org.carestrategy.strategy.Promise;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.ActionId;
import org.carestrategy.value.ElementId;
import org.carestrategy.value.EntryId;
import org.carestrategy.value.FrameworkId;
import org.carestrategy.value.FrameworkItemId;
import org.carestrategy.value.Link;
import org.carestrategy.value.MeasureId;
import org.carestrategy.value.PartyId;
import org.carestrategy.value.PledgeId;
import org.carestrategy.value.PriorityId;
import org.carestrategy.value.PromiseId;
import org.carestrategy.value.StatementId;
import org.carestrategy.value.Wording;
import org.junit.jupiter.api.Test;

/** What belongs to what in each view, in which order, and who spoke of it. */
class StandingsTest {
    private static final LocalDate DAY = LocalDate.parse("2025-01-31");
    private static final PledgeId PLEDGE = PledgeId.of("pledge");
    private static final PromiseId LISTEN = PromiseId.of("listen");
    private static final PromiseId HOME = PromiseId.of("home");
    private static final PriorityId HEALTH = PriorityId.of("health");
    private static final PriorityId VOICE = PriorityId.of("voice");
    private static final StatementId SMILE = StatementId.of("smile");
    private static final PartyId BOARD = PartyId.of("board");

    private static Measure measure(String id, ElementId... serves) {
        Measure.Builder measure = Measure.builder().id(MeasureId.of(id)).title(id);
        Stream.of(serves).forEach(measure::addServes);
        return measure.build();
    }

    private static Promise promise(PromiseId id) {
        return Promise.builder().id(id).wording(Wording.of("We will.")).build();
    }

    private static Pledge pledge(String id, PromiseId... promises) {
        return Pledge.builder()
                .id(PledgeId.of(id))
                .title(id)
                .promises(Stream.of(promises).map(StandingsTest::promise).toList())
                .build();
    }

    private static Priority ofPledge(PriorityId id) {
        return Priority.builder().from(priority(id.text())).pledge(PLEDGE).build();
    }

    private static Priority withStatement(PriorityId id, StatementId... statements) {
        return Priority.builder()
                .from(priority(id.text()))
                .statements(Stream.of(statements)
                        .map(statement -> OutcomeStatement.builder()
                                .id(statement)
                                .wording(Wording.of("We like it."))
                                .build())
                        .toList())
                .build();
    }

    private static Party party(String id) {
        return Party.builder().id(PartyId.of(id)).name(id).build();
    }

    private static Party partOf(String whole, String id) {
        return Party.builder().from(party(id)).partOf(PartyId.of(whole)).build();
    }

    private static Action ledBy(String id, Responsibility... responsibilities) {
        return action(id).addResponsibilities(responsibilities).build();
    }

    private static Governance governance(Party... parties) {
        return Governance.builder().addParties(parties).build();
    }

    private static Entry said(String id, String day, ElementId... about) {
        return Entry.builder()
                .from(entry(
                        id,
                        day,
                        "nothing",
                        entry -> entry.voice(Voice.builder()
                                .said(Wording.of("Ask me first."))
                                .build())))
                .about(Stream.of(about).map(Link::to).toList())
                .build();
    }

    private static Scorecard scorecard(Strategy.Builder strategy, Entry... entries) {
        return Scorecard.of(strategy.build(), record(entries), DAY);
    }

    /** For example {@code health: peps, teeth}, the rest as {@code -}, initials in brackets. */
    private static List<String> by(View view, Scorecard scorecard) {
        return brief(scorecard.by(view));
    }

    private static List<String> brief(List<Standing> standings) {
        return standings.stream()
                .map(standing -> standing.part()
                                .map(Link::text)
                                .or(() -> standing.initials().map(initials -> "(" + initials + ")"))
                                .orElse("-")
                        + ": "
                        + String.join(
                                ", ",
                                Stream.concat(
                                                standing.actions().stream().map(ActionId::text),
                                                standing.measures().stream().map(MeasureId::text))
                                        .toList()))
                .toList();
    }

    private static List<String> voices(Standing standing) {
        return standing.voice().voices().stream().map(EntryId::text).toList();
    }

    @Test
    void partsStandInTheOrderOfTheStrategyAndTheRestLast() {
        Scorecard scorecard = scorecard(strategy()
                .addPriorities(priority("voice"), priority("health"), priority("idle"))
                .addActions(
                        action("loose").build(), action("peps", HEALTH, VOICE).build())
                .addMeasures(measure("teeth", HEALTH), measure("stray")));
        assertThat(by(View.PRIORITY, scorecard))
                .containsExactly("voice: peps", "health: peps, teeth", "idle: ", "-: loose, stray");
        assertThat(by(View.WHOLE, scorecard)).containsExactly("-: loose, peps, teeth, stray");
        assertThat(by(View.ACTION, scorecard)).containsExactly("loose: loose", "peps: peps");
        assertThat(by(View.MEASURE, scorecard)).containsExactly("teeth: teeth", "stray: stray");
        assertThat(scorecard.by(View.PRIORITY)).extracting(Standing::isRest).containsExactly(false, false, false, true);
        assertThat(scorecard.whole().isRest()).isFalse();
    }

    @Test
    void viewsFollowEachOtherAndAViewWithoutRestEndsWithItsLastPart() {
        Scorecard scorecard = scorecard(strategy()
                .addPriorities(priority("health"))
                .addActions(action("peps", HEALTH).build()));
        assertThat(scorecard.standings())
                .extracting(Standing::by)
                .containsExactly(
                        View.WHOLE,
                        View.PLEDGE,
                        View.PROMISE,
                        View.PRIORITY,
                        View.STATEMENT,
                        View.FRAMEWORK_ITEM,
                        View.PLAN,
                        View.PARTY,
                        View.LEAD,
                        View.ACTION);
    }

    @Test
    void workForAPromiseIsWorkForItsPledgeAndForAllPrioritiesOfThatPledge() {
        Scorecard scorecard = scorecard(strategy()
                .addPledges(pledge("pledge", LISTEN, HOME))
                .addPriorities(ofPledge(HEALTH), ofPledge(VOICE))
                .addActions(
                        action("app", LISTEN).build(),
                        action("card", PLEDGE).build(),
                        action("peps", HEALTH).build()));
        assertThat(by(View.PLEDGE, scorecard)).containsExactly("pledge: app, card, peps");
        assertThat(by(View.PROMISE, scorecard)).containsExactly("listen: app", "home: ", "-: card, peps");
        assertThat(by(View.PRIORITY, scorecard)).containsExactly("health: app, card, peps", "voice: app, card");
    }

    @Test
    void workForAStatementIsWorkForItsPriorityAndForWhatThatServes() {
        FrameworkItemId healthy = FrameworkItemId.of("be-healthy");
        Scorecard scorecard = scorecard(strategy()
                .addFrameworks(Framework.builder()
                        .id(FrameworkId.of("every-child-matters"))
                        .title("Every Child Matters")
                        .addItems(FrameworkItem.builder()
                                .id(healthy)
                                .title("Be healthy")
                                .build())
                        .build())
                .addPriorities(Priority.builder()
                        .from(withStatement(HEALTH, SMILE))
                        .addServes(healthy)
                        .build())
                .addActions(
                        action("braces", SMILE).build(), action("swim", HEALTH).build()));
        assertThat(by(View.STATEMENT, scorecard)).containsExactly("smile: braces", "-: swim");
        assertThat(by(View.PRIORITY, scorecard)).containsExactly("health: braces, swim");
        assertThat(by(View.FRAMEWORK_ITEM, scorecard)).containsExactly("be-healthy: braces, swim");
    }

    /** A measure is watched for an action, and with it for all that the action serves. */
    @Test
    void aMeasureOfAnActionBelongsWhereTheActionDoes() {
        Scorecard scorecard = scorecard(strategy()
                .addPledges(pledge("pledge", LISTEN))
                .addPriorities(ofPledge(HEALTH))
                .addActions(action("app", LISTEN).build())
                .addMeasures(measure("users", ActionId.of("app"))));
        assertThat(by(View.ACTION, scorecard)).containsExactly("app: app, users");
        assertThat(by(View.PRIORITY, scorecard)).containsExactly("health: app, users");
    }

    @Test
    void aPlanHasTheActionsOfItsRowsAndTheMeasuresOfItsFocus() {
        Scorecard scorecard = scorecard(strategy()
                .addPriorities(priority("health"), priority("voice"))
                .addActions(
                        action("peps", HEALTH).build(),
                        action("app", VOICE).build(),
                        action("loose").build())
                .addMeasures(measure("teeth", HEALTH), measure("heard", VOICE))
                .addActionPlans(
                        ActionPlan.builder()
                                .from(plan("first", "app"))
                                .addFocus(HEALTH)
                                .build(),
                        plan("second", "peps", "app")));
        assertThat(by(View.PLAN, scorecard))
                .containsExactly("first: app, teeth", "second: peps, app", "-: loose, heard");
    }

    @Test
    void aPartyHasWhatItAndItsPartsAnswerForInAnyWay() {
        Scorecard scorecard = scorecard(strategy()
                .governance(governance(
                        party("council"), partOf("council", "board"), partOf("board", "head"), party("other")))
                .addActions(
                        ledBy("peps", Responsibility.lead(PartyId.of("head"))),
                        ledBy("app", Responsibility.of(ResponsibilityKind.CHAMPION, BOARD)),
                        ledBy("loose", Responsibility.ofInitials(ResponsibilityKind.LEAD, "MG")))
                .addMeasures(Measure.builder()
                        .from(measure("teeth"))
                        .addResponsibilities(Responsibility.of(ResponsibilityKind.ACCOUNTABLE, BOARD))
                        .build()));
        assertThat(by(View.PARTY, scorecard))
                .containsExactly(
                        "council: peps, app, teeth", "board: peps, app, teeth", "head: peps", "other: ", "-: loose");
    }

    @Test
    void partiesThatArePartOfEachOtherHaveTheSame() {
        Scorecard scorecard = scorecard(strategy()
                .governance(governance(partOf("board", "head"), partOf("head", "board")))
                .addActions(ledBy("peps", Responsibility.lead(BOARD))));
        assertThat(by(View.PARTY, scorecard)).containsExactly("head: peps", "board: peps");
    }

    /** Known parties in the order of the strategy, then initials in that of the work; who leads nothing is not named. */
    @Test
    void leadsAreKnownPartiesFirstThenInitialsAndWhoLeadsNothingIsNoLead() {
        Scorecard scorecard = scorecard(strategy()
                .governance(governance(party("head"), party("idle"), party("board")))
                .addActions(
                        ledBy("loose", Responsibility.of(ResponsibilityKind.CHAMPION, BOARD)),
                        ledBy("one", Responsibility.ofInitials(ResponsibilityKind.LEAD, "PM")),
                        ledBy("two", Responsibility.ofInitials(ResponsibilityKind.LEAD, "MG")),
                        ledBy("three", Responsibility.lead(BOARD)),
                        ledBy(
                                "four",
                                Responsibility.lead(PartyId.of("head")),
                                Responsibility.ofInitials(ResponsibilityKind.LEAD, "PM"))));
        assertThat(by(View.LEAD, scorecard))
                .containsExactly("head: four", "board: three", "(PM): one, four", "(MG): two", "-: loose");
        assertThat(scorecard.by(View.LEAD).get(2).isRest()).isFalse();
        assertThat(brief(scorecard.standing(BOARD).stream().toList())).containsExactly("board: loose, three");
    }

    @Test
    void silenceIsToldOfSoManyPartsAndWhatWasSaidStandsWhereItBelongs() {
        Scorecard scorecard = scorecard(
                strategy()
                        .addPledges(pledge("pledge", LISTEN, HOME))
                        .addPriorities(withStatement(HEALTH, SMILE), priority("voice"))
                        .addActions(
                                action("braces", SMILE).build(), action("loose").build()),
                said("of-all", "2024-05-03"),
                said("of-home", "2024-05-02", HOME),
                said("of-braces", "2024-05-01", ActionId.of("braces"), HOME));
        Heard whole = scorecard.whole().voice();
        assertThat(voices(scorecard.whole())).containsExactly("of-braces", "of-home", "of-all");
        assertThat(List.of(whole.spokenOf(), whole.parts())).containsExactly(1, 3);
        assertThat(whole.isSilent()).isFalse();
        Standing pledge = scorecard.standing(PLEDGE).orElseThrow();
        assertThat(voices(pledge)).containsExactly("of-braces", "of-home");
        assertThat(List.of(pledge.voice().spokenOf(), pledge.voice().parts())).containsExactly(1, 2);
        Standing health = scorecard.standing(HEALTH).orElseThrow();
        assertThat(voices(health)).containsExactly("of-braces");
        assertThat(List.of(health.voice().spokenOf(), health.voice().parts())).containsExactly(0, 1);
        Standing silent = scorecard.standing(VOICE).orElseThrow();
        assertThat(silent.voice().isSilent()).isTrue();
        assertThat(List.of(silent.voice().spokenOf(), silent.voice().parts())).containsExactly(0, 1);
        Standing rest = scorecard.by(View.PRIORITY).get(2);
        assertThat(rest.voice()).isEqualTo(Heard.nothing());
        assertThat(scorecard.voices(pledge))
                .extracting(VoiceHeard::entry)
                .containsExactly(EntryId.of("of-braces"), EntryId.of("of-home"));
        assertThat(scorecard.voices(pledge).get(0).about())
                .containsExactly(Link.to(ActionId.of("braces")), Link.to(HOME));
        assertThat(scorecard.voices(pledge).get(0).on()).isEqualTo("2024-05-01");
    }

    @Test
    void onlyWhatWasSaidInTheMonthsOfThePolicyCounts() {
        AssessmentPolicy year = AssessmentPolicy.named("a-year").voiceMonths(12).build();
        Strategy strategy = strategy().addPriorities(priority("voice")).build();
        Scorecard scorecard = Scorecard.of(
                strategy, record(said("before", "2024-01-30", VOICE), said("first", "2024-01-31", VOICE)), DAY, year);
        assertThat(voices(scorecard.whole())).containsExactly("first");
    }

    @Test
    void answersOfAPartAreFoundByItsIdentifierAndInTheOrderOfTheStrategy() {
        Scorecard scorecard = scorecard(
                strategy()
                        .addPriorities(priority("health"))
                        .addActions(
                                action("swim", HEALTH).build(),
                                action("loose").build(),
                                action("braces", HEALTH).build())
                        .addMeasures(measure("stray"), measure("teeth", HEALTH)),
                entry(
                        "a",
                        "2025-01-10",
                        "braces",
                        entry -> entry.update(
                                ActionUpdate.builder().stage(Stage.COMPLETED).build())));
        Standing health = scorecard.standing(HEALTH).orElseThrow();
        assertThat(scorecard.deliveries(health))
                .extracting(delivery -> delivery.action().text(), Delivery::state)
                .containsExactly(tuple("swim", DeliveryState.NO_UPDATE), tuple("braces", DeliveryState.COMPLETED));
        assertThat(scorecard.differences(health))
                .extracting(Difference::measure)
                .containsExactly(MeasureId.of("teeth"));
        assertThat(scorecard.difference(MeasureId.of("teeth")))
                .contains(scorecard.differences(health).get(0));
        assertThat(scorecard.difference(MeasureId.of("unknown"))).isEmpty();
        assertThat(scorecard.standing(VOICE)).isEmpty();
    }

    @Test
    void withinAnotherOnlyWhatBelongsToBothCountsAndIsSummedUpAnew() {
        Scorecard scorecard = scorecard(strategy()
                .addPriorities(priority("health"), priority("voice"), priority("idle"))
                .addActions(
                        action("peps", HEALTH).build(),
                        action("swim", HEALTH).build(),
                        action("app", VOICE).build())
                .addMeasures(measure("teeth", HEALTH), measure("heard", VOICE))
                .addActionPlans(ActionPlan.builder()
                        .from(plan("plan", "swim"))
                        .addFocus(VOICE)
                        .build()));
        List<Standing> within =
                scorecard.by(View.PRIORITY, scorecard.by(View.PLAN).get(0));
        assertThat(brief(within)).containsExactly("health: swim", "voice: heard");
        assertThat(within)
                .extracting(
                        standing -> standing.delivery().tally().of(),
                        standing -> standing.difference().tally().of())
                .containsExactly(tuple(1, 0), tuple(0, 1));
    }

    @Test
    void ofTwoActionsOfOneIdentifierTheFirstCounts() {
        Scorecard scorecard = scorecard(strategy()
                .addPriorities(priority("health"))
                .addActions(action("peps", HEALTH).build(), action("peps").build()));
        assertThat(scorecard.actions()).hasSize(1);
        assertThat(scorecard.whole().delivery().tally().of()).isEqualTo(1);
    }

    /** The structure rules report it; until then the part in the earlier view is meant. */
    @Test
    void ofTwoPartsOfOneIdentifierTheOneInTheEarlierViewIsFound() {
        Scorecard scorecard = scorecard(strategy()
                .addPriorities(priority("health"))
                .addActions(action("health").build()));
        assertThat(scorecard.standing(HEALTH).map(Standing::by)).contains(View.PRIORITY);
    }
}
