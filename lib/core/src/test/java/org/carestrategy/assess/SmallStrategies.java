package org.carestrategy.assess;

import static org.carestrategy.strategy.Examples.action;
import static org.carestrategy.strategy.Examples.priority;
import static org.carestrategy.strategy.Examples.strategy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.carestrategy.governance.Governance;
import org.carestrategy.governance.Party;
import org.carestrategy.governance.Responsibility;
import org.carestrategy.governance.ResponsibilityKind;
import org.carestrategy.record.ActionUpdate;
import org.carestrategy.record.Entry;
import org.carestrategy.record.Rating;
import org.carestrategy.record.Reading;
import org.carestrategy.record.Stage;
import org.carestrategy.record.StrategyRecord;
import org.carestrategy.record.Voice;
import org.carestrategy.strategy.Action;
import org.carestrategy.strategy.ActionKind;
import org.carestrategy.strategy.ActionPlan;
import org.carestrategy.strategy.DatedFigure;
import org.carestrategy.strategy.Framework;
import org.carestrategy.strategy.FrameworkItem;
import org.carestrategy.strategy.Measure;
import org.carestrategy.strategy.OutcomeStatement;
import org.carestrategy.strategy.PlanRow;
import org.carestrategy.strategy.Pledge;
import org.carestrategy.strategy.Polarity;
import org.carestrategy.strategy.Priority;
import org.carestrategy.strategy.Promise;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.strategy.Unit;
import org.carestrategy.value.ActionId;
import org.carestrategy.value.ActionPlanId;
import org.carestrategy.value.EntryId;
import org.carestrategy.value.Figure;
import org.carestrategy.value.FrameworkId;
import org.carestrategy.value.FrameworkItemId;
import org.carestrategy.value.Link;
import org.carestrategy.value.MeasureId;
import org.carestrategy.value.PartyId;
import org.carestrategy.value.PledgeId;
import org.carestrategy.value.PromiseId;
import org.carestrategy.value.StatementId;
import org.carestrategy.value.StrategyId;
import org.carestrategy.value.Timescale;
import org.carestrategy.value.Wording;

/** Strategies in which few parts are linked in many ways, with records in which much happens to few. */
final class SmallStrategies {
    /** All parts that can be spoken of; those of the first row can be served. */
    private static final List<Link> SERVED = links(
            "education",
            "voice",
            "health",
            "pledge-a",
            "pledge-b",
            "promise-a",
            "promise-b",
            "promise-c",
            "statement-a",
            "statement-b",
            "statement-c",
            "item-a",
            "item-b");

    private static final List<Link> WORK = links("do-a", "do-b", "do-c", "do-d", "do-e", "see-a", "see-b", "see-c");
    private static final List<Link> OTHERS =
            links("framework", "plan-a", "plan-b", "board", "team", "head", "unheard-of");
    private static final List<String> TIMES =
            List.of("2024-06", "2024-09", "FY2024-25", "FY2024-25-Q3", "2024-autumn", "2024-12-15", "2025", "ongoing");
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

    private final Random random;

    SmallStrategies(Random random) {
        this.random = random;
    }

    private static List<Link> links(String... ids) {
        return Stream.of(ids).map(Link::of).toList();
    }

    Strategy one() {
        return strategy()
                .addFrameworks(framework())
                .governance(Governance.builder()
                        .addParties(party("board"), party("team"), party("head"))
                        .build())
                .addPledges(pledge("pledge-a", "promise-a", "promise-b"), pledge("pledge-b", "promise-c"))
                .addPledges(pledge("pledge-c"))
                .addPriorities(
                        aim("education", "statement-a", "statement-b"), aim("voice", "statement-c"), aim("health"))
                .actions(Stream.of("do-a", "do-b", "do-c", "do-d", "do-e")
                        .map(this::work)
                        .toList())
                .measures(
                        Stream.of("see-a", "see-b", "see-c").map(this::measure).toList())
                .actionPlans(Stream.of("plan-a", "plan-b")
                        .filter(plan -> random.nextInt(3) > 0)
                        .map(this::plan)
                        .toList())
                .build();
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** None, one or several, each once. */
    private <T> List<T> few(List<T> values) {
        return IntStream.range(0, random.nextInt(4))
                .mapToObj(index -> any(values))
                .distinct()
                .toList();
    }

    private <T> Optional<T> maybe(T value) {
        return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(value);
    }

    private List<Link> served() {
        return random.nextInt(4) == 0
                ? few(Stream.concat(SERVED.stream(), WORK.stream()).toList())
                : few(SERVED);
    }

    private Framework framework() {
        return Framework.builder()
                .id(FrameworkId.of("framework"))
                .title("Framework")
                .addItems(item("item-a"), item("item-b"))
                .build();
    }

    private static FrameworkItem item(String id) {
        return FrameworkItem.builder()
                .id(FrameworkItemId.of(id))
                .title("Item " + id)
                .build();
    }

    private Party party(String id) {
        return Party.builder()
                .id(PartyId.of(id))
                .name("Party " + id)
                .partOf(maybe(PartyId.of(any(List.of("board", "team", "head", "elsewhere")))))
                .build();
    }

    private Pledge pledge(String id, String... promises) {
        return Pledge.builder()
                .id(PledgeId.of(id))
                .title("Pledge " + id)
                .promises(Stream.of(promises)
                        .map(promise -> Promise.builder()
                                .id(PromiseId.of(promise))
                                .wording(Wording.of("We " + promise))
                                .build())
                        .toList())
                .serves(few(SERVED))
                .build();
    }

    private Priority aim(String id, String... statements) {
        return Priority.builder()
                .from(priority(id))
                .pledge(maybe(PledgeId.of(any(List.of("pledge-a", "pledge-b")))))
                .statements(Stream.of(statements)
                        .map(statement -> OutcomeStatement.builder()
                                .id(StatementId.of(statement))
                                .wording(Wording.of("Children " + statement))
                                .serves(few(SERVED))
                                .build())
                        .toList())
                .serves(few(SERVED))
                .build();
    }

    private Action work(String id) {
        return action(id)
                .serves(served())
                .kind(maybe(any(List.of(ActionKind.IMMEDIATE, ActionKind.CONTINUOUS, ActionKind.IDEA))))
                .start(maybe(Timescale.parse(any(List.of("2024-01", "2024-05-10", "2024-10")))))
                .timescale(maybe(Timescale.parse(any(TIMES))))
                .responsibilities(responsibilities())
                .build();
    }

    private List<Responsibility> responsibilities() {
        return few(List.of(
                Responsibility.lead(PartyId.of("team")),
                Responsibility.lead(PartyId.of("head")),
                Responsibility.lead(PartyId.of("elsewhere")),
                Responsibility.of(ResponsibilityKind.ACCOUNTABLE, PartyId.of("board")),
                Responsibility.ofInitials(ResponsibilityKind.LEAD, "MG"),
                Responsibility.ofInitials(ResponsibilityKind.ACCOUNTABLE, "JW")));
    }

    private Measure measure(String id) {
        Timescale start = Timescale.parse("2024-01-01");
        return Measure.builder()
                .id(MeasureId.of(id))
                .title("Measure " + id)
                .unit(Unit.of("percent"))
                .polarity(maybe(any(List.of(Polarity.values()))))
                .baseline(maybe(DatedFigure.of(start, Figure.decimal("50"))))
                .targets(maybe(DatedFigure.of(Timescale.parse("2025"), Figure.decimal("80")))
                        .map(List::of)
                        .orElse(List.of()))
                .serves(served())
                .responsibilities(responsibilities())
                .build();
    }

    private ActionPlan plan(String id) {
        return ActionPlan.builder()
                .id(ActionPlanId.of(id))
                .period(maybe(Timescale.parse(any(List.of("FY2024-25", "FY2025-26", "2024")))))
                .addRows(PlanRow.builder()
                        .actions(few(List.of("do-a", "do-b", "do-c", "do-d", "do-e")).stream()
                                .map(ActionId::of)
                                .toList())
                        .build())
                .focus(few(Stream.concat(SERVED.stream(), links("see-a", "see-b").stream())
                        .toList()))
                .build();
    }

    LocalDate day() {
        return FIRST.plusDays(random.nextInt(700));
    }

    StrategyRecord record() {
        List<Entry> entries = new ArrayList<>();
        int most = random.nextInt(16);
        for (int number = 0; number < most; number++) {
            entries.add(entry(number, day()));
        }
        return StrategyRecord.builder()
                .strategy(StrategyId.of("northbeck-2024"))
                .entries(entries)
                .build();
    }

    Entry entry(int number, LocalDate happened) {
        Entry.Builder entry = Entry.builder()
                .id(EntryId.of("entry-" + number))
                .happened(happened)
                .recorded(happened.plusDays(random.nextInt(3) == 0 ? random.nextInt(90) : 0));
        if (number > 0 && random.nextInt(6) == 0) {
            entry.corrects(EntryId.of("entry-" + random.nextInt(number)));
        }
        return switch (random.nextInt(4)) {
            case 0 ->
                entry.about(fewOfAll())
                        .voice(Voice.builder().said(Wording.of("We were asked")).build())
                        .build();
            case 1 ->
                entry.addAbout(Link.of(any(List.of("see-a", "see-b", "see-c"))))
                        .reading(Reading.builder()
                                .period(Timescale.day(happened))
                                .figure(Figure.decimal(String.valueOf(random.nextInt(101))))
                                .build())
                        .build();
            default ->
                entry.addAbout(Link.of(any(List.of("do-a", "do-b", "do-c", "do-d", "do-e"))))
                        .update(update())
                        .build();
        };
    }

    private List<Link> fewOfAll() {
        return few(Stream.of(SERVED, WORK, OTHERS).flatMap(List::stream).toList());
    }

    private ActionUpdate update() {
        return ActionUpdate.builder()
                .stage(maybe(any(List.of(Stage.values()))))
                .percent(maybe(random.nextInt(101)))
                .claimedRating(maybe(any(List.of(Rating.GREEN, Rating.AMBER, Rating.RED, Rating.GREY))))
                .revisedDue(random.nextInt(4) == 0 ? Optional.of(Timescale.parse(any(TIMES))) : Optional.empty())
                .comment("Told")
                .build();
    }
}
