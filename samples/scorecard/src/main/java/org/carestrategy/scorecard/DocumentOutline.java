package org.carestrategy.scorecard;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carestrategy.strategy.Document;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.DocumentId;

/** The documents that go with a strategy. */
record DocumentOutline(Strategy strategy, Names names, Printout printout) {
    void print() {
        if (!strategy.documents().isEmpty()) {
            printout.section("Documents that go with it");
            strategy.documents().forEach(this::document);
        }
    }

    private void document(Document document) {
        String facts = facts(document).flatMap(Optional::stream).collect(Collectors.joining(", "));
        printout.item(0, "-", document.title() + (facts.isEmpty() ? "" : ": " + facts));
        document.note().ifPresent(note -> printout.line(2, Words.wording(note)));
    }

    private Stream<Optional<String>> facts(Document document) {
        return Stream.of(
                document.state().map(state -> Words.plain(state.text())),
                document.due().map(due -> "due " + Words.time(due)),
                document.frequency().map(often -> "made anew " + names.often(often)),
                document.formOf().map(whole -> "another form of '" + title(whole) + "'"),
                audience(document.audience()));
    }

    private static Optional<String> audience(List<String> audience) {
        return audience.isEmpty() ? Optional.empty() : Optional.of("for " + String.join(", ", audience));
    }

    private String title(DocumentId id) {
        return strategy.documents().stream()
                .filter(document -> document.id().equals(id))
                .map(Document::title)
                .findFirst()
                .orElse(id.text());
    }
}
