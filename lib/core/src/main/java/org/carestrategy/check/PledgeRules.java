package org.carestrategy.check;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.carestrategy.decision.Consultation;
import org.carestrategy.decision.Paper;
import org.carestrategy.finding.Severity;
import org.carestrategy.governance.Party;
import org.carestrategy.governance.PartyKind;
import org.carestrategy.governance.ResponsibilityKind;
import org.carestrategy.strategy.Document;
import org.carestrategy.strategy.DocumentKind;
import org.carestrategy.strategy.Element;
import org.carestrategy.strategy.OutcomeStatement;
import org.carestrategy.strategy.Part;
import org.carestrategy.strategy.Pledge;
import org.carestrategy.strategy.Priority;
import org.carestrategy.strategy.Promise;
import org.carestrategy.strategy.PromiseKind;
import org.carestrategy.strategy.RequiredSignOff;
import org.carestrategy.strategy.Review;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.DocumentId;
import org.carestrategy.value.Link;
import org.carestrategy.value.PartyId;
import org.carestrategy.value.PledgeId;
import org.carestrategy.value.PriorityId;
import org.carestrategy.value.StatementId;
import org.carestrategy.value.Wording;

/** What is promised to children is theirs: they had a say in it, can read it, know who signed it, and it is worked on. */
final class PledgeRules {
    /** Whoever is asked about the strategy is asked about its pledges. */
    private static final Pattern PLEDGED = Pattern.compile("\\b(?:pledge|promise|strateg)", Pattern.CASE_INSENSITIVE);

    private static final Rule SERVES_NOTHING = RuleTexts.rule("pledge.serves-nothing", Severity.ADVICE)
            .addNeeds(Part.PLEDGES, Part.PRIORITIES, Part.STATEMENTS)
            .check((subject, report) -> servesNothing(subject.strategy(), report))
            .build();

    private static final Rule NOTHING_BEHIND = RuleTexts.rule("promise.nothing-behind", Severity.WARNING)
            .addNeeds(Part.PLEDGES, Part.PRIORITIES, Part.STATEMENTS, Part.ACTIONS, Part.MEASURES)
            .check((subject, report) -> nothingBehind(subject.strategy(), report))
            .build();

    private static final Rule NOT_WITH_CHILDREN = RuleTexts.rule("pledge.not-with-children", Severity.ADVICE)
            .addNeeds(Part.PLEDGES, Part.PARTICIPATION, Part.PAPERS)
            .check((subject, report) -> notWithChildren(subject.strategy(), report))
            .build();

    private static final Rule SIGNATORY_UNNAMED = RuleTexts.rule("pledge.signatory-unnamed", Severity.WARNING)
            .addNeeds(Part.GOVERNANCE)
            .check((subject, report) -> signatoryUnnamed(subject.strategy(), report))
            .build();

    private static final Rule NO_FORM_FOR_CHILDREN = RuleTexts.rule("pledge.no-form-for-children", Severity.ADVICE)
            .addNeeds(Part.DOCUMENTS)
            .check((subject, report) -> noFormForChildren(subject.strategy(), report))
            .build();

    static final List<Rule> PUBLICATION =
            List.of(SERVES_NOTHING, NOTHING_BEHIND, NOT_WITH_CHILDREN, SIGNATORY_UNNAMED, NO_FORM_FOR_CHILDREN);

    private PledgeRules() {}

    private static void servesNothing(Strategy strategy, Report report) {
        if (strategy.priorities().isEmpty() && strategy.frameworks().isEmpty()) {
            return; // no aims: nothing that a pledge could serve
        }
        Set<PledgeId> priorities =
                strategy.priorities().stream().flatMap(p -> p.pledge().stream()).collect(ImmutableSet.toImmutableSet());
        for (Pledge pledge : strategy.pledges()) {
            if (pledge.serves().isEmpty() && !priorities.contains(pledge.id()) && !isAimedAt(strategy, pledge)) {
                report.at("pledges", pledge.id()).add();
            }
        }
    }

    private static boolean isAimedAt(Strategy strategy, Pledge pledge) {
        return Stream.concat(
                        strategy.serving(pledge.id()).stream(),
                        pledge.promises().stream().flatMap(promise -> strategy.serving(promise.id()).stream()))
                .map(Element::id)
                .anyMatch(id -> id instanceof PriorityId || id instanceof StatementId);
    }

    private static void nothingBehind(Strategy strategy, Report report) {
        Reach reach = Reach.ofActions(strategy, action -> true).andMeasures();
        Set<PledgeId> workedOn = new HashSet<>();
        Set<Link> aimedAt = new HashSet<>();
        for (Priority priority : strategy.priorities()) {
            if (reach.includesAny(PriorityParts.own(priority))) {
                priority.pledge().ifPresent(workedOn::add);
                aimedAt.addAll(priority.serves());
                priority.statements().stream().map(OutcomeStatement::serves).forEach(aimedAt::addAll);
            }
        }
        for (Pledge pledge : strategy.pledges()) {
            if (!workedOn.contains(pledge.id()) && !reach.includes(pledge.id())) {
                pledge.promises().stream()
                        .filter(promise -> !promise.kind().equals(Optional.of(PromiseKind.VALUE)))
                        .filter(promise -> !reach.includes(promise.id()) && !aimedAt.contains(Link.to(promise.id())))
                        .forEach(promise -> nothingBehind(pledge, promise, report));
            }
        }
    }

    private static void nothingBehind(Pledge pledge, Promise promise, Report report) {
        report.at("pledges", pledge.id(), "promises", promise.id().text()).add();
    }

    private static void notWithChildren(Strategy strategy, Report report) {
        YoungPeople children = YoungPeople.of(strategy);
        if (hadASayInAll(strategy, children)) {
            return;
        }
        Set<Link> signed = signedOrReviewed(strategy, children);
        for (Pledge pledge : strategy.pledges()) {
            if (!children.areAmong(pledge.responsibilities().stream()) && !signed.contains(Link.to(pledge.id()))) {
                report.at("pledges", pledge.id()).add();
            }
        }
    }

    /** Whether children took part in the strategy as a whole, or in the document that holds its pledges. */
    private static boolean hadASayInAll(Strategy strategy, YoungPeople children) {
        return children.includeAny(strategy.preparedBy())
                || children.areAmong(strategy.responsibilities().stream())
                || strategy.papers().stream()
                        .map(Paper::consultation)
                        .flatMap(List::stream)
                        .anyMatch(consultation -> wasWith(consultation, children))
                || Documents.of(strategy, DocumentKind.PLEDGE)
                        .anyMatch(document -> children.areAmong(document.responsibilities().stream()))
                || signOffs(strategy, children).anyMatch(of -> isOfAll(strategy, of));
    }

    private static boolean isAboutPledge(String on) {
        return PLEDGED.matcher(on).find();
    }

    private static boolean wasWith(Consultation consultation, YoungPeople children) {
        return !consultation.none()
                && consultation
                        .on()
                        .map(Wording::text)
                        .map(PledgeRules::isAboutPledge)
                        .orElse(true)
                && children.wereAsked(consultation);
    }

    private static Set<Link> signedOrReviewed(Strategy strategy, YoungPeople children) {
        return signOffs(strategy, children).flatMap(Optional::stream).collect(ImmutableSet.toImmutableSet());
    }

    /** What children sign or review; empty for the strategy as a whole. */
    private static Stream<Optional<Link>> signOffs(Strategy strategy, YoungPeople children) {
        return Stream.concat(
                strategy.signOffs().stream()
                        .filter(signOff -> children.include(signOff.by()))
                        .map(RequiredSignOff::of),
                strategy.reviews().stream()
                        .filter(review -> review.by().filter(children::include).isPresent())
                        .map(Review::of));
    }

    private static boolean isOfAll(Strategy strategy, Optional<Link> of) {
        return of.isEmpty()
                || Documents.of(strategy, DocumentKind.PLEDGE)
                        .anyMatch(document -> of.get().pointsAt(document.id()));
    }

    private static void signatoryUnnamed(Strategy strategy, Report report) {
        Set<PartyId> signatories = signatories(strategy);
        if (!signatories.isEmpty()) {
            YoungPeople children = YoungPeople.of(strategy);
            Sets.difference(signatories, named(strategy)).stream()
                    .filter(id -> !children.include(id))
                    .flatMap(id -> strategy.party(id).stream())
                    .forEach(party -> report.at("governance/parties", party.id())
                            .argument("group", party.name())
                            .add());
        }
    }

    private static Set<PartyId> signatories(Strategy strategy) {
        Set<PartyId> signatories = new TreeSet<>();
        strategy.signOffs().forEach(signOff -> signatories.add(signOff.by()));
        Stream.of(
                        Stream.of(strategy.responsibilities()),
                        strategy.pledges().stream().map(Pledge::responsibilities),
                        strategy.documents().stream().map(Document::responsibilities))
                .flatMap(lists -> lists)
                .flatMap(List::stream)
                .filter(responsibility -> responsibility.as().equals(ResponsibilityKind.SIGNATORY))
                .flatMap(responsibility -> responsibility.party().stream())
                .forEach(signatories::add);
        return signatories;
    }

    /** Parties of which one knows who they are: groups too if their members are told, or of whom others are a part. */
    private static Set<PartyId> named(Strategy strategy) {
        Set<PartyId> named = new HashSet<>();
        for (Party party : strategy.parties()) {
            party.partOf().ifPresent(named::add);
            if (!Parties.is(party, PartyKind.GROUP) || !party.members().isEmpty()) {
                named.add(party.id());
            }
        }
        return named;
    }

    private static void noFormForChildren(Strategy strategy, Report report) {
        Set<DocumentId> ofWhatIsPromised = Stream.concat(
                        Documents.of(strategy, DocumentKind.PLEDGE), Documents.of(strategy, DocumentKind.STRATEGY))
                .map(Document::id)
                .collect(ImmutableSet.toImmutableSet());
        boolean promises = !strategy.pledges().isEmpty()
                || Documents.of(strategy, DocumentKind.PLEDGE).findAny().isPresent();
        if (promises
                && strategy.documents().stream().noneMatch(document -> isForChildren(document, ofWhatIsPromised))) {
            report.at("documents").add();
        }
    }

    private static boolean isForChildren(Document document, Set<DocumentId> ofWhatIsPromised) {
        if (document.audience().stream().noneMatch(YoungPeople::areNamedIn)) {
            return document.audience().isEmpty() && isFormOf(document, ofWhatIsPromised);
        }
        return isFormOf(document, ofWhatIsPromised)
                || ofWhatIsPromised.contains(document.id())
                || (document.kind().isEmpty() && isAboutPledge(document.title()));
    }

    private static boolean isFormOf(Document document, Set<DocumentId> others) {
        return document.formOf().filter(others::contains).isPresent();
    }
}
