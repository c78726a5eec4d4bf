package org.carestrategy.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carestrategy.check.Clean.assertClean;
import static org.carestrategy.check.Clean.assertOnly;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carestrategy.finding.Finding;
import org.carestrategy.finding.Severity;
import org.carestrategy.strategy.Authority;
import org.carestrategy.strategy.DocumentState;
import org.carestrategy.strategy.Edition;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.DocumentId;
import org.carestrategy.value.Frequency;
import org.carestrategy.value.Nation;
import org.carestrategy.value.Timescale;
import org.junit.jupiter.api.Test;

class DocumentRulesTest {
    private static Strategy.Builder withState(DocumentState state) {
        return Clean.strategy()
                .documents(List.of(
                        Clean.document().state(state).build(),
                        Clean.sufficiency().build(),
                        Clean.cartoon().build()));
    }

    @Test
    void aDocumentStillToComeWithoutADateIsFound() {
        for (DocumentState state : List.of(DocumentState.PLANNED, DocumentState.BEING_WRITTEN)) {
            assertOnly(
                    withState(state),
                    "document.no-date",
                    Severity.ADVICE,
                    "documents/strategy-document/due",
                    Map.of("document", "Growing up in Northbeck"));
        }
    }

    @Test
    void aDateOrARhythmIsEnoughAndWhatIsThereNeedsNone() {
        assertClean(withState(DocumentState.DRAFT));
        assertClean(Clean.strategy()
                .addDocuments(Clean.document()
                        .id(DocumentId.of("yearly-report"))
                        .state(DocumentState.PLANNED)
                        .frequency(Frequency.parse("every 12 months"))
                        .build()));
    }

    private static Strategy.Builder withoutSufficiency() {
        return Clean.strategy()
                .documents(List.of(Clean.document().build(), Clean.cartoon().build()));
    }

    @Test
    void aStrategyInEnglandWithoutSufficiencyStatementIsFound() {
        assertOnly(withoutSufficiency(), "document.no-sufficiency-statement", Severity.WARNING, "documents", Map.of());
    }

    @Test
    void noStatementIsAskedForElsewhereOrBeforeItsTime() {
        assertClean(withoutSufficiency().authority(Authority.of("Northbeck Council", Nation.WALES)));
        assertThat(codesOfOneWrittenOn("2011-03-31")).doesNotContain("document.no-sufficiency-statement");
        assertThat(codesOfOneWrittenOn("2011-04-01")).contains("document.no-sufficiency-statement");
    }

    private static List<String> codesOfOneWrittenOn(String day) {
        Strategy strategy = withoutSufficiency()
                .period(Optional.empty())
                .edition(Edition.builder().date(LocalDate.parse(day)).build())
                .build();
        return RuleSet.publication().check(strategy).stream().map(Finding::code).toList();
    }

    @Test
    void dueInSeptemberIsADate() {
        assertClean(Clean.strategy()
                .documents(List.of(
                        Clean.document()
                                .state(DocumentState.PLANNED)
                                .due(Timescale.parse("2024-09"))
                                .build(),
                        Clean.sufficiency().build(),
                        Clean.cartoon().build())));
    }
}
