package org.carestrategy.check;

import static java.util.stream.Collectors.partitioningBy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.carestrategy.decision.Bearing;
import org.carestrategy.decision.Consultation;
import org.carestrategy.decision.Decision;
import org.carestrategy.decision.DecisionItem;
import org.carestrategy.decision.ImplicationKind;
import org.carestrategy.decision.Paper;
import org.carestrategy.finding.Severity;
import org.carestrategy.governance.ResponsibilityKind;
import org.carestrategy.strategy.Edition;
import org.carestrategy.strategy.EditionState;
import org.carestrategy.strategy.Part;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.Timescale;
import org.carestrategy.value.Wording;

/** A strategy in force was adopted by those who may, in the right order, and children were asked about it. */
final class DecisionRules {
    private static final Pattern PLEDGE = Pattern.compile("\\b(?:pledge|promise)", Pattern.CASE_INSENSITIVE);
    private static final Pattern STRATEGY =
            Pattern.compile("\\b(?:strateg|draft|priorit|plan)", Pattern.CASE_INSENSITIVE);

    private static final Rule RECORDED_BEFORE = RuleTexts.rule("decision.recorded-before-meeting", Severity.WARNING)
            .check((subject, report) ->
                    subject.strategy().decisions().forEach(decision -> recordedBefore(decision, report)))
            .build();

    private static final Rule CALLED_IN = RuleTexts.rule("decision.call-in-not-passed", Severity.WARNING)
            .check((subject, report) ->
                    subject.strategy().decisions().forEach(decision -> callIn(decision, subject, report)))
            .build();

    private static final Rule EQUALITY = RuleTexts.rule("paper.equality-declined", Severity.ADVICE)
            .check((subject, report) -> subject.strategy().papers().stream()
                    .filter(DecisionRules::declinesEquality)
                    .forEach(paper ->
                            report.at("papers", paper.id(), "implications").add()))
            .build();

    private static final Rule NOT_ADOPTED = RuleTexts.rule("decision.not-adopted", Severity.WARNING)
            .addNeeds(Part.DECISIONS)
            .check((subject, report) -> {
                if (isAdopted(subject.strategy())
                        && Agreed.by(subject.strategy()).isEmpty()) {
                    report.at("edition/state").add();
                }
            })
            .build();

    private static final Rule NOT_WITH_CHILDREN = RuleTexts.rule("consultation.not-with-children", Severity.WARNING)
            .addNeeds(Part.PAPERS)
            .check(DecisionRules::consultation)
            .build();

    static final List<Rule> DRAFT = List.of(RECORDED_BEFORE, EQUALITY);
    static final List<Rule> PUBLICATION = List.of(CALLED_IN, NOT_ADOPTED, NOT_WITH_CHILDREN);

    private DecisionRules() {}

    private static void recordedBefore(Decision decision, Report report) {
        Optional<LocalDate> meeting = decision.date().flatMap(Timescale::firstDay);
        Optional<LocalDate> recorded = decision.recordedOn();
        if (meeting.isPresent() && recorded.filter(meeting.get()::isAfter).isPresent()) {
            report.at("decisions", decision.id(), "recordedOn")
                    .argument("recorded", recorded.get())
                    .argument("meeting", meeting.get())
                    .add();
        }
    }

    /** Told once for each decision, of the item that can be called in longest. */
    private static void callIn(Decision decision, Subject subject, Report report) {
        decision.items().stream()
                .map(item -> CallIn.of(item, subject))
                .flatMap(Optional::stream)
                .max(Comparator.comparing(CallIn::until).thenComparing(CallIn::counts))
                .ifPresent(callIn -> report.at("decisions", decision.id(), "items")
                        .argument("day", callIn.counts())
                        .argument("until", callIn.until())
                        .add());
    }

    /** An item that counts from a day on which it can still be called in. */
    private record CallIn(LocalDate counts, LocalDate until) {
        static Optional<CallIn> of(DecisionItem item, Subject subject) {
            return item.callInUntil()
                    .flatMap(until -> countsFrom(item, subject)
                            .filter(day -> !day.isAfter(until))
                            .map(day -> new CallIn(day, until)));
        }

        private static Optional<LocalDate> countsFrom(DecisionItem item, Subject subject) {
            return item.effective()
                    .flatMap(Timescale::firstDay)
                    .or(() -> subject.asOf().filter(day -> isAdopted(subject.strategy())));
        }
    }

    private static boolean isAdopted(Strategy strategy) {
        return strategy.edition().flatMap(Edition::state).equals(Optional.of(EditionState.ADOPTED));
    }

    private static boolean declinesEquality(Paper paper) {
        return paper.implications().stream()
                .anyMatch(implication -> implication.kind().equals(ImplicationKind.EQUALITY)
                        && implication.bearing() == Bearing.NOT_APPLICABLE);
    }

    private static void consultation(Subject subject, Report report) {
        Strategy strategy = subject.strategy();
        YoungPeople young = YoungPeople.of(strategy);
        Map<Boolean, List<Paper>> bySayingNone =
                strategy.papers().stream().collect(partitioningBy(DecisionRules::saysNone));
        boolean heard = bySayingNone.getOrDefault(false, List.of()).stream()
                .flatMap(paper -> paper.consultation().stream())
                .anyMatch(consultation -> heard(consultation, young));
        if (!heard) {
            bySayingNone.getOrDefault(true, List.of()).stream()
                    .map(Paper::id)
                    .min(Comparator.naturalOrder())
                    .ifPresentOrElse(
                            paper -> report.at("papers", paper, "consultation").add(),
                            () -> unlessWrittenBy(young, strategy, report));
        }
    }

    private static boolean saysNone(Paper paper) {
        return paper.consultation().stream().anyMatch(Consultation::none);
    }

    private static void unlessWrittenBy(YoungPeople young, Strategy strategy, Report report) {
        if (!young.includeAny(strategy.preparedBy())
                && !young.areAmong(strategy.responsibilities().stream()
                        .filter(responsibility -> responsibility.as().equals(ResponsibilityKind.AUTHOR)))) {
            report.at("papers").add();
        }
    }

    private static boolean isOnPledgeAlone(Wording on) {
        return PLEDGE.matcher(on.text()).find() && !STRATEGY.matcher(on.text()).find();
    }

    private static boolean heard(Consultation consultation, YoungPeople young) {
        return consultation.on().filter(DecisionRules::isOnPledgeAlone).isEmpty() && young.wereAsked(consultation);
    }
}
