package org.carestrategy.testkit;

import static org.carestrategy.testkit.AimArbitraries.numbers;
import static org.carestrategy.testkit.ValueArbitraries.few;
import static org.carestrategy.testkit.ValueArbitraries.fewCitations;
import static org.carestrategy.testkit.ValueArbitraries.flags;
import static org.carestrategy.testkit.ValueArbitraries.maybe;
import static org.carestrategy.testkit.ValueArbitraries.texts;
import static org.carestrategy.testkit.ValueArbitraries.timescales;
import static org.carestrategy.testkit.ValueArbitraries.wordings;
import static org.carestrategy.testkit.ValueArbitraries.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
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
import org.carestrategy.value.PartyId;
import org.carestrategy.value.Timescale;
import org.carestrategy.value.Wording;

/** Generates papers and decisions that link to what has one of the given names. */
final class DecisionArbitraries {
    private static final int DAYS_TO_RECORD = 30;

    private final Names names;

    DecisionArbitraries(Names names) {
        this.names = names;
    }

    Arbitrary<Paper> paper(Arbitrary<PaperId> id) {
        return Builders.withBuilder(Paper::builder)
                .use(id)
                .in((paper, value) -> paper.id(value))
                .use(texts())
                .in((paper, value) -> paper.title(value))
                .use(maybe(names.parties()))
                .in((paper, value) -> paper.body(value))
                .use(Combinators.combine(maybe(timescales()), maybe(timescales()))
                        .as(StartAndDue::inOrder))
                .in((paper, value) -> paper.date(value.start()).meeting(value.due()))
                .use(maybe(names.parties()))
                .in((paper, value) -> paper.author(value))
                .use(few(names.parties()))
                .in((paper, value) -> paper.contact(value))
                .use(maybe(flags()))
                .in((paper, value) -> paper.keyDecision(value))
                .use(maybe(texts()))
                .in((paper, value) -> paper.forwardPlan(value))
                .use(maybe(wordings()))
                .in((paper, value) -> paper.purpose(value))
                .use(recommendation().list().ofMaxSize(1))
                .in((paper, value) -> paper.recommendations(value))
                .use(choices())
                .in((paper, value) -> value.putInto(paper))
                .use(wordings().list().ofMaxSize(1))
                .in((paper, value) -> paper.reasons(value))
                .use(implication().list().ofMaxSize(2))
                .in((paper, value) -> paper.implications(value))
                .use(consultation().list().ofMaxSize(1))
                .in((paper, value) -> paper.consultation(value))
                .use(wordings().list().ofMaxSize(1))
                .in((paper, value) -> paper.background(value))
                .use(texts().list().ofMaxSize(1))
                .in((paper, value) -> paper.backgroundPapers(value))
                .use(texts().list().ofMaxSize(1))
                .in((paper, value) -> paper.annexes(value))
                .use(fewCitations())
                .in((paper, value) -> paper.citations(value))
                .build(paper -> paper.build());
    }

    private Arbitrary<Recommendation> recommendation() {
        return Builders.withBuilder(Recommendation::builder)
                .use(numbers())
                .in((recommendation, value) -> recommendation.number(value))
                .use(wordings())
                .in((recommendation, value) -> recommendation.wording(value))
                .use(maybe(names.parties()))
                .in((recommendation, value) -> recommendation.askedOf(value))
                .use(maybe(Arbitraries.of(Verb.class)))
                .in((recommendation, value) -> recommendation.verb(value))
                .use(maybe(names.parties()))
                .in((recommendation, value) -> recommendation.recommendTo(value))
                .use(maybe(wordings()))
                .in((recommendation, value) -> recommendation.reason(value))
                .use(fewCitations())
                .in((recommendation, value) -> recommendation.citations(value))
                .build(recommendation -> recommendation.build());
    }

    /** The options of a paper, or why it has none. */
    private record Choice(List<Option> options, Optional<Wording> noOptions) {
        Paper.Builder putInto(Paper.Builder paper) {
            return paper.options(options).noOptions(noOptions);
        }
    }

    private static Arbitrary<Choice> choices() {
        return Arbitraries.oneOf(
                option().list().ofMaxSize(2).map(options -> new Choice(options, Optional.empty())),
                wordings().map(why -> new Choice(List.of(), Optional.of(why))));
    }

    private static Arbitrary<Option> option() {
        return Combinators.combine(wordings(), flags(), fewCitations())
                .as((wording, chosen, citations) -> Option.builder()
                        .wording(wording)
                        .chosen(chosen)
                        .citations(citations)
                        .build());
    }

    private static Arbitrary<Implication> implication() {
        return Combinators.combine(
                        words(ImplicationKind::of, "financial", "legal", "risk", "equality", "wards"),
                        Arbitraries.of(Bearing.class),
                        maybe(words(RiskLevel::of, "none-known", "low", "low-to-medium", "high")),
                        maybe(wordings()),
                        fewCitations())
                .as((kind, bearing, level, wording, citations) -> Implication.builder()
                        .kind(kind)
                        .bearing(bearing)
                        .riskLevel(level.filter(known -> bearing == Bearing.SOME))
                        .wording(wording)
                        .citations(citations)
                        .build());
    }

    /** Who was heard, or that nobody was. */
    private record Heard(List<PartyId> with, List<String> withOthers, boolean none) {}

    private Arbitrary<Consultation> consultation() {
        Arbitrary<Heard> some = Combinators.combine(
                        few(names.parties()), texts().list().ofMaxSize(1))
                .as((with, others) -> new Heard(with, others, false));
        Arbitrary<Heard> nobody = Arbitraries.just(new Heard(List.of(), List.of(), true));
        return Combinators.combine(
                        Arbitraries.frequencyOf(Tuple.of(3, some), Tuple.of(1, nobody)),
                        maybe(wordings()),
                        maybe(wordings()),
                        fewCitations())
                .as((heard, on, wording, citations) -> Consultation.builder()
                        .with(heard.with())
                        .withOthers(heard.withOthers())
                        .none(heard.none())
                        .on(on)
                        .wording(wording)
                        .citations(citations)
                        .build());
    }

    Arbitrary<Decision> decision(Arbitrary<DecisionId> id) {
        return Builders.withBuilder(Decision::builder)
                .use(id)
                .in((decision, value) -> decision.id(value))
                .use(maybe(texts()))
                .in((decision, value) -> decision.title(value))
                .use(maybe(names.papers()))
                .in((decision, value) -> decision.paper(value))
                .use(maybe(names.parties()))
                .in((decision, value) -> decision.body(value))
                .use(Combinators.combine(
                                maybe(timescales()),
                                maybe(Arbitraries.integers().between(0, DAYS_TO_RECORD)))
                        .as(Sitting::new))
                .in((decision, value) -> decision.date(value.date()).recordedOn(value.recordedOn()))
                .use(item().list().ofMaxSize(2))
                .in((decision, value) -> decision.items(value))
                .use(maybe(wordings()))
                .in((decision, value) -> decision.alternatives(value))
                .use(maybe(wordings()))
                .in((decision, value) -> decision.declarations(value))
                .use(maybe(wordings()))
                .in((decision, value) -> decision.dispensations(value))
                .use(wordings().list().ofMaxSize(1))
                .in((decision, value) -> decision.reasons(value))
                .use(fewCitations())
                .in((decision, value) -> decision.citations(value))
                .build(decision -> decision.build());
    }

    /** When a body sat, and after how many days that was recorded. */
    private record Sitting(Optional<Timescale> date, Optional<Integer> days) {
        Optional<LocalDate> recordedOn() {
            return date.flatMap(Timescale::lastDay).flatMap(last -> days.map(last::plusDays));
        }
    }

    private Arbitrary<DecisionItem> item() {
        return Builders.withBuilder(DecisionItem::builder)
                .use(numbers())
                .in((item, value) -> item.number(value))
                .use(Arbitraries.of(Verb.class))
                .in((item, value) -> item.verb(value))
                .use(maybe(names.parties()))
                .in((item, value) -> item.to(value))
                .use(wordings())
                .in((item, value) -> item.wording(value))
                .use(maybe(timescales()))
                .in((item, value) -> item.effective(value))
                .use(maybe(ValueArbitraries.days()))
                .in((item, value) -> item.callInUntil(value))
                .use(few(names.all()))
                .in((item, value) -> item.about(value))
                .use(fewCitations())
                .in((item, value) -> item.citations(value))
                .build(item -> item.build());
    }
}
