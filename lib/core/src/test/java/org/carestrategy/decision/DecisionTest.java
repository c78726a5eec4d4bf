package org.carestrategy.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.carestrategy.base.MissingAttributesException;
import org.carestrategy.value.DecisionId;
import org.carestrategy.value.Link;
import org.carestrategy.value.PaperId;
import org.carestrategy.value.PartyId;
import org.carestrategy.value.PriorityId;
import org.carestrategy.value.Timescale;
import org.carestrategy.value.Wording;
import org.junit.jupiter.api.Test;

class DecisionTest {
    private static final Wording WORDING = Wording.of("Approve the strategy");

    @Test
    void aRecordMayBeDatedBeforeItsMeetingAsPrinted() {
        Decision decision = Decision.builder()
                .id(DecisionId.of("cabinet"))
                .body(PartyId.of("cabinet"))
                .date(Timescale.parse("2007-08-02"))
                .recordedOn(LocalDate.parse("2007-07-06"))
                .build();
        assertThat(decision.recordedOn()).contains(LocalDate.parse("2007-07-06"));
        assertThat(decision.items()).isEmpty();
    }

    @Test
    void itemsHaveAVerbAndMayHaveNoNumber() {
        DecisionItem agreed =
                DecisionItem.builder().verb(Verb.AGREED).wording(WORDING).build();
        assertThat(agreed.number()).isEmpty();
        assertThatThrownBy(() -> DecisionItem.builder().wording(WORDING).build())
                .isInstanceOf(MissingAttributesException.class)
                .hasMessage("missing: verb");
        assertThatThrownBy(() -> DecisionItem.builder()
                        .verb(Verb.AGREED)
                        .wording(WORDING)
                        .number(" ")
                        .build())
                .hasMessage("number: must not be blank, was ' '");
    }

    @Test
    void anItemSaysWhatItSettles() {
        assertThat(DecisionItem.builder()
                        .verb(Verb.RESOLVED)
                        .wording(WORDING)
                        .addAbout(PriorityId.of("education"))
                        .build()
                        .about())
                .containsExactly(Link.of("education"));
    }

    @Test
    void verbsAndBearingsHaveAPublishedSpelling() {
        assertThat(Bearing.NOT_APPLICABLE.text()).isEqualTo("not-applicable");
        assertThatThrownBy(() -> Verb.parse("decided"))
                .hasMessage("verb: must be recommended, resolved, agreed, noted or amended, was 'decided'");
    }

    @Test
    void aPaperNeedsATitleAndNoMore() {
        assertThat(Paper.builder()
                        .id(PaperId.of("report"))
                        .title("Report")
                        .build()
                        .keyDecision())
                .isEmpty();
        assertThatThrownBy(() -> Paper.builder()
                        .id(PaperId.of("report"))
                        .title("Report")
                        .forwardPlan("")
                        .build())
                .hasMessage("forwardPlan: must not be blank, was ''");
    }

    @Test
    void implicationsKeepKindsThatTheyDoNotKnow() {
        Implication implication = Implication.builder()
                .kind(ImplicationKind.of("carbon"))
                .bearing(Bearing.NONE)
                .build();
        assertThat(implication.kind().text()).isEqualTo("carbon");
    }
}
