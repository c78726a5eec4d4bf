package org.carestrategy.check;

import java.util.stream.Stream;
import org.carestrategy.strategy.Document;
import org.carestrategy.strategy.DocumentKind;
import org.carestrategy.strategy.Strategy;

/** What the documents of a strategy are, where it says so. */
final class Documents {
    private Documents() {}

    /** Those of a kind, in the order of the strategy. */
    static Stream<Document> of(Strategy strategy, DocumentKind kind) {
        return strategy.documents().stream()
                .filter(document -> document.kind().filter(kind::equals).isPresent());
    }
}
