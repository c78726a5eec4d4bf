package org.carestrategy.check;

import java.time.LocalDate;
import java.util.List;
import org.carestrategy.finding.Severity;
import org.carestrategy.strategy.Document;
import org.carestrategy.strategy.DocumentKind;
import org.carestrategy.strategy.DocumentState;
import org.carestrategy.strategy.Part;
import org.carestrategy.value.Citation;
import org.carestrategy.value.Nation;

/** What is to be written has a date, and what the law asks for is listed. */
final class DocumentRules {
    private static final Rule NO_DATE = RuleTexts.rule("document.no-date", Severity.ADVICE)
            .addNeeds(Part.DOCUMENTS)
            .check((subject, report) -> subject.strategy().documents().stream()
                    .filter(DocumentRules::isToCome)
                    .filter(document ->
                            document.due().isEmpty() && document.frequency().isEmpty())
                    .forEach(document -> report.at("documents", document.id(), "due")
                            .argument("document", document.title())
                            .add()))
            .build();

    private static final Rule NO_SUFFICIENCY_STATEMENT = RuleTexts.rule(
                    "document.no-sufficiency-statement", Severity.WARNING)
            .source(Citation.of(
                    "Sufficiency: statutory guidance on securing sufficient accommodation for looked after children"
                            + " (2010), on Children Act 1989",
                    "section 22G"))
            .nation(Nation.ENGLAND)
            .begins(LocalDate.of(2011, 4, 1))
            .addNeeds(Part.DOCUMENTS)
            .check((subject, report) -> {
                if (Documents.of(subject.strategy(), DocumentKind.SUFFICIENCY)
                        .findAny()
                        .isEmpty()) {
                    report.at("documents").add();
                }
            })
            .build();

    static final List<Rule> PUBLICATION = List.of(NO_DATE);
    static final List<Rule> ENGLAND = List.of(NO_SUFFICIENCY_STATEMENT);

    private DocumentRules() {}

    private static boolean isToCome(Document document) {
        return document.state()
                .filter(state -> state.equals(DocumentState.PLANNED) || state.equals(DocumentState.BEING_WRITTEN))
                .isPresent();
    }
}
