package org.carestrategy.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carestrategy.decision.Decision;
import org.carestrategy.decision.Verb;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.DecisionId;
import org.carestrategy.value.DocumentId;
import org.carestrategy.value.Link;
import org.carestrategy.value.Timescale;
import org.junit.jupiter.api.Test;

class AgreedTest {
    private static final Optional<LocalDate> PAPER = Optional.of(LocalDate.parse("2024-03-12"));
    private static final Optional<LocalDate> DECISION = Optional.of(LocalDate.parse("2024-05-01"));

    private static Decision.Builder decision() {
        return Clean.decision().date(Timescale.parse("2024-05"));
    }

    private static Optional<LocalDate> agreed(Decision.Builder decision) {
        return Agreed.on(Clean.strategy().decisions(List.of(decision.build())).build());
    }

    private static Optional<LocalDate> agreed(Verb verb) {
        return agreed(decision().items(List.of(Clean.item().verb(verb).build())));
    }

    @Test
    void aStrategyIsAgreedWhenABodyThatDecidesAgreesItsDocument() {
        assertThat(agreed(decision())).isEqualTo(DECISION);
        assertThat(agreed(Verb.AGREED)).isEqualTo(DECISION);
        assertThat(agreed(Verb.RESOLVED)).isEqualTo(DECISION);
        assertThat(agreed(Verb.AMENDED)).isEqualTo(DECISION);
    }

    @Test
    void theFirstSuchDecisionCounts() {
        Strategy.Builder two = Clean.strategy()
                .decisions(List.of(
                        decision().build(),
                        decision()
                                .id(DecisionId.of("later"))
                                .date(Timescale.parse("2024-06"))
                                .build(),
                        decision()
                                .id(DecisionId.of("some-day"))
                                .date(Optional.empty())
                                .build()));
        assertThat(Agreed.on(two.build())).isEqualTo(DECISION);
    }

    @Test
    void otherwiseThePaperForABodyThatDecidesTells() {
        assertThat(agreed(Verb.NOTED)).isEqualTo(PAPER);
        assertThat(agreed(Verb.RECOMMENDED)).isEqualTo(PAPER);
        assertThat(agreed(decision().body(Clean.PARTNERSHIP))).isEqualTo(PAPER);
        assertThat(agreed(decision().body(Optional.empty()))).isEqualTo(PAPER);
        assertThat(agreed(decision()
                        .items(List.of(Clean.item()
                                .about(List.of(Link.to(DocumentId.of("sufficiency-statement"))))
                                .build()))))
                .isEqualTo(PAPER);
    }

    @Test
    void nothingTellsIfNoBodyThatDecidesWasAsked() {
        assertThat(Agreed.on(Clean.strategy()
                        .decisions(List.of())
                        .papers(List.of(Clean.paper().body(Clean.PARTNERSHIP).build()))
                        .build()))
                .isEmpty();
        assertThat(Agreed.on(Clean.strategy()
                        .decisions(List.of())
                        .papers(List.of(Clean.paper().meeting(Optional.empty()).build()))
                        .build()))
                .isEmpty();
    }
}
