package org.carestrategy.testkit;

import static org.carestrategy.testkit.ValueArbitraries.few;
import static org.carestrategy.testkit.ValueArbitraries.flags;
import static org.carestrategy.testkit.ValueArbitraries.maybe;
import static org.carestrategy.testkit.ValueArbitraries.texts;
import static org.carestrategy.testkit.ValueArbitraries.timescales;
import static org.carestrategy.testkit.ValueArbitraries.wordings;
import static org.carestrategy.testkit.ValueArbitraries.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.carestrategy.record.ActionUpdate;
import org.carestrategy.record.Attendance;
import org.carestrategy.record.ComparatorFigure;
import org.carestrategy.record.Entry;
import org.carestrategy.record.Evaluation;
import org.carestrategy.record.FocusChosen;
import org.carestrategy.record.Meeting;
import org.carestrategy.record.Presence;
import org.carestrategy.record.Rating;
import org.carestrategy.record.Reading;
import org.carestrategy.record.ReportMade;
import org.carestrategy.record.SignOff;
import org.carestrategy.record.Stage;
import org.carestrategy.record.StrategyRecord;
import org.carestrategy.record.Verdict;
import org.carestrategy.record.Voice;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.EntryId;
import org.carestrategy.value.Link;

/** Generates records of what happened to the parts of a strategy. */
final class RecordArbitraries {
    private static final int MOST_ENTRIES = 6;
    private static final LocalDate FIRST = LocalDate.of(2024, 4, 1);

    private final Names names;

    private RecordArbitraries(Names names) {
        this.names = names;
    }

    static Arbitrary<StrategyRecord> records(Strategy strategy) {
        RecordArbitraries arbitraries = new RecordArbitraries(Names.of(strategy));
        return arbitraries
                .entry()
                .list()
                .ofMaxSize(MOST_ENTRIES)
                .map(entries -> StrategyRecord.builder()
                        .strategy(strategy.id())
                        .entries(numbered(entries))
                        .build());
    }

    private static List<Entry> numbered(List<Entry> entries) {
        return IntStream.range(0, entries.size())
                .mapToObj(index -> Entry.builder()
                        .from(entries.get(index))
                        .id(id(index))
                        .corrects(entries.get(index).corrects().filter(earlier(index)::contains))
                        .build())
                .toList();
    }

    private static List<EntryId> earlier(int index) {
        return IntStream.range(0, index).mapToObj(RecordArbitraries::id).toList();
    }

    private Arbitrary<Entry> entry() {
        Arbitrary<Integer> days = Arbitraries.integers().between(0, 1000);
        return Builders.withBuilder(() -> Entry.builder().id(id(0)))
                .use(Combinators.combine(days, days).as(When::new))
                .in((entry, value) -> entry.happened(FIRST.plusDays(value.happened()))
                        .recorded(FIRST.plusDays(value.happened() + value.later())))
                .use(maybe(names.parties()))
                .in((entry, value) -> entry.by(value))
                .use(maybe(earlier(MOST_ENTRIES)))
                .in((entry, value) -> entry.corrects(value))
                .use(Arbitraries.oneOf(happenings()))
                .in((entry, value) -> value.putInto(entry))
                .build(entry -> entry.build());
    }

    private static EntryId id(int index) {
        return EntryId.of("e" + (index + 1));
    }

    private record When(int happened, int later) {}

    /** What happened, and to what. */
    @FunctionalInterface
    private interface Happening {
        Entry.Builder putInto(Entry.Builder entry);
    }

    private List<Arbitrary<Happening>> happenings() {
        List<Arbitrary<Happening>> all = new ArrayList<>();
        add(all, names.all(), voices(), Entry.Builder::voice);
        addAbout(all, Names.links(names.actions()), updates(), Entry.Builder::update);
        addAbout(all, Names.links(names.measures()), readings(), Entry.Builder::reading);
        addAbout(all, Names.links(names.measures()), comparators(), Entry.Builder::comparator);
        addAbout(all, Names.links(names.parties()), meetings(), Entry.Builder::meeting);
        addAbout(all, Names.links(names.lines(), names.documents()), reports(), Entry.Builder::report);
        add(all, names.all(), signOffs(), Entry.Builder::signOff);
        add(all, names.all(), evaluations(), Entry.Builder::evaluation);
        add(all, names.all(), focuses(), Entry.Builder::focus);
        return all;
    }

    private static <E> void add(
            List<Arbitrary<Happening>> all,
            List<Link> about,
            Arbitrary<E> event,
            BiFunction<Entry.Builder, E, Entry.Builder> set) {
        all.add(Combinators.combine(few(about), event)
                .as((links, value) -> entry -> set.apply(entry.about(links), value)));
    }

    /** An event that must be about something, if there is anything that it can be about. */
    private static <E> void addAbout(
            List<Arbitrary<Happening>> all,
            List<Link> about,
            Arbitrary<E> event,
            BiFunction<Entry.Builder, E, Entry.Builder> set) {
        if (!about.isEmpty()) {
            all.add(Combinators.combine(Arbitraries.of(about), event)
                    .as((link, value) -> entry -> set.apply(entry.addAbout(link), value)));
        }
    }

    private static Arbitrary<ActionUpdate> updates() {
        return Arbitraries.oneOf(
                stagedUpdates(),
                texts().map(text -> ActionUpdate.builder().comment(text).build()));
    }

    private static Arbitrary<ActionUpdate> stagedUpdates() {
        return Combinators.combine(
                        Arbitraries.of(Stage.class),
                        maybe(Arbitraries.integers().between(0, 100)),
                        maybe(ratings()),
                        maybe(timescales()),
                        maybe(texts()),
                        maybe(texts()))
                .as((stage, percent, rating, due, comment, corrective) -> ActionUpdate.builder()
                        .stage(stage)
                        .percent(percent)
                        .claimedRating(rating)
                        .revisedDue(due)
                        .comment(comment)
                        .correctiveAction(corrective)
                        .build());
    }

    private static Arbitrary<Rating> ratings() {
        return words(Rating::of, "green", "amber", "red", "blue", "grey");
    }

    private static Arbitrary<Reading> readings() {
        Arbitrary<Integer> counts = Arbitraries.integers().between(0, 500);
        return Combinators.combine(
                        timescales(),
                        ValueArbitraries.figures(),
                        maybe(counts),
                        maybe(counts),
                        flags(),
                        maybe(ratings()),
                        maybe(texts()))
                .as((period, figure, numerator, denominator, provisional, rating, comment) -> Reading.builder()
                        .period(period)
                        .figure(figure)
                        .numerator(numerator)
                        .denominator(denominator)
                        .provisional(provisional)
                        .claimedRating(rating)
                        .comment(comment)
                        .build());
    }

    /** Without a unit it is in that of its measure, whichever that is. */
    private static Arbitrary<ComparatorFigure> comparators() {
        return Combinators.combine(texts(), timescales(), ValueArbitraries.figures())
                .as((whose, period, figure) -> ComparatorFigure.builder()
                        .whose(whose)
                        .period(period)
                        .figure(figure)
                        .build());
    }

    private Arbitrary<Meeting> meetings() {
        Arbitrary<List<Attendance>> attendance = Combinators.combine(
                        few(names.parties()), Arbitraries.of(Presence.class))
                .as((parties, presence) -> parties.stream()
                        .map(party -> Attendance.of(party, presence))
                        .toList());
        return Combinators.combine(attendance, maybe(texts()))
                .as((all, comment) ->
                        Meeting.builder().attendance(all).comment(comment).build());
    }

    private static Arbitrary<ReportMade> reports() {
        return Combinators.combine(maybe(texts()), maybe(texts()))
                .as((title, comment) ->
                        ReportMade.builder().title(title).comment(comment).build());
    }

    private static Arbitrary<SignOff> signOffs() {
        return Combinators.combine(flags(), maybe(texts()))
                .as((refused, comment) ->
                        SignOff.builder().refused(refused).comment(comment).build());
    }

    private Arbitrary<Voice> voices() {
        return Combinators.combine(
                        maybe(names.parties()),
                        maybe(texts()),
                        wordings(),
                        maybe(Arbitraries.integers().between(0, 500)))
                .as((group, means, said, heard) -> Voice.builder()
                        .group(group)
                        .means(means)
                        .said(said)
                        .heard(heard)
                        .build());
    }

    private static Arbitrary<Evaluation> evaluations() {
        return Combinators.combine(timescales(), wordings(), maybe(Arbitraries.of(Verdict.class)))
                .as((period, finding, met) -> Evaluation.builder()
                        .period(period)
                        .finding(finding)
                        .met(met)
                        .build());
    }

    private Arbitrary<FocusChosen> focuses() {
        return Combinators.combine(timescales(), few(names.whatAPeriodCanTakeUp()), maybe(wordings()))
                .as((period, chosen, reason) -> FocusChosen.builder()
                        .period(period)
                        .chosen(chosen)
                        .reason(reason)
                        .build());
    }
}
