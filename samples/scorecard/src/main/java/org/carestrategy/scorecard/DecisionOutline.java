package org.carestrategy.scorecard;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carestrategy.decision.Bearing;
import org.carestrategy.decision.Consultation;
import org.carestrategy.decision.Decision;
import org.carestrategy.decision.DecisionItem;
import org.carestrategy.decision.Implication;
import org.carestrategy.decision.Paper;
import org.carestrategy.decision.Recommendation;
import org.carestrategy.decision.Verb;
import org.carestrategy.strategy.RequiredSignOff;
import org.carestrategy.strategy.Strategy;

/** The papers and decisions by which a strategy came to be, and the signatures that it needs. */
record DecisionOutline(Strategy strategy, Names names, Printout printout) {
    void print() {
        if (!strategy.papers().isEmpty()) {
            printout.section("Papers");
            strategy.papers().forEach(this::paper);
        }
        if (!strategy.decisions().isEmpty()) {
            printout.section("Decisions");
            strategy.decisions().forEach(this::decision);
        }
        if (!strategy.signOffs().isEmpty()) {
            printout.section("Signatures needed");
            strategy.signOffs().forEach(this::signOff);
        }
    }

    private void paper(Paper paper) {
        printout.item(
                0,
                "-",
                sentence(Stream.of(
                        Optional.of(paper.title()),
                        paper.body().map(body -> "to " + names.party(body)),
                        paper.meeting().map(day -> "meeting of " + Words.time(day)),
                        paper.date().map(day -> "dated " + Words.time(day)),
                        paper.author().map(author -> "by " + names.party(author)))));
        paper.recommendations().forEach(this::recommendation);
        for (Bearing bearing : List.of(Bearing.SOME, Bearing.NONE, Bearing.NOT_APPLICABLE)) {
            implications(bearing, paper);
        }
        paper.implications().forEach(this::risk);
        paper.consultation().forEach(this::consultation);
    }

    private void recommendation(Recommendation recommendation) {
        String number = recommendation.number().map(text -> " " + text).orElse("");
        printout.item(2, "Recommends" + number + ":", Words.wording(recommendation.wording()));
    }

    private void implications(Bearing bearing, Paper paper) {
        String kinds = paper.implications().stream()
                .filter(implication -> implication.bearing() == bearing)
                .filter(implication -> implication.riskLevel().isEmpty())
                .map(implication -> Words.plain(implication.kind().text()))
                .distinct()
                .collect(Collectors.joining(", "));
        if (!kinds.isEmpty()) {
            printout.item(2, label(bearing), kinds);
        }
    }

    private static String label(Bearing bearing) {
        return switch (bearing) {
            case SOME -> "Implications for:";
            case NONE -> "No implications for:";
            case NOT_APPLICABLE -> "Not applicable:";
        };
    }

    private void risk(Implication implication) {
        implication
                .riskLevel()
                .ifPresent(level -> printout.item(
                        2, Words.capital(Words.plain(implication.kind().text())) + ":", Words.plain(level.text())));
    }

    private void consultation(Consultation consultation) {
        String with = Stream.concat(consultation.with().stream().map(names::party), consultation.withOthers().stream())
                .collect(Collectors.joining("; "));
        String label = consultation.none() ? "Not consulted" : "Consulted";
        String on = consultation.on().map(Words::wording).orElse("");
        if (with.isEmpty() || on.isEmpty()) {
            printout.item(2, label + (on.isEmpty() ? ":" : " on:"), with + on);
        } else {
            printout.item(2, label + ":", with + ", on: " + on);
        }
    }

    private void decision(Decision decision) {
        printout.item(
                0,
                "-",
                sentence(Stream.of(
                        Optional.of(decision.title().orElse("Decision")),
                        decision.body().map(names::party),
                        decision.date().map(Words::time),
                        decision.recordedOn().map(day -> "record dated " + Words.day(day)))));
        decision.items().forEach(this::item);
    }

    private void item(DecisionItem item) {
        String number = item.number().map(text -> text + ". ").orElse("");
        String to = item.to().map(party -> " to " + names.party(party)).orElse("");
        String effective =
                item.effective().map(when -> " From " + Words.time(when) + ".").orElse("");
        String callIn = item.callInUntil()
                .map(day -> " Can be called in until " + Words.day(day) + ".")
                .orElse("");
        printout.item(2, number + verb(item.verb()) + to + ":", Words.wording(item.wording()) + effective + callIn);
    }

    private static String verb(Verb verb) {
        return Words.capital(verb.text());
    }

    private void signOff(RequiredSignOff signOff) {
        String route =
                signOff.route().map(Words::wording).map(text -> ": " + text).orElse("");
        printout.item(0, "-", names.party(signOff.by()) + route);
    }

    private static String sentence(Stream<Optional<String>> facts) {
        return facts.flatMap(Optional::stream).collect(Collectors.joining(", "));
    }
}
