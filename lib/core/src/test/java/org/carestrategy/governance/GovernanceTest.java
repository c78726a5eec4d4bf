package org.carestrategy.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.carestrategy.base.InvalidAttributeException;
import org.carestrategy.value.PartyId;
import org.junit.jupiter.api.Test;

class GovernanceTest {
    private static final PartyId BOARD = PartyId.of("board");

    @Test
    void aResponsibilityIsThatOfAPartyOrOfInitials() {
        assertThat(Responsibility.lead(BOARD).isOf(BOARD)).isTrue();
        assertThat(Responsibility.lead(BOARD).isOf(PartyId.of("panel"))).isFalse();
        Responsibility initials = Responsibility.ofInitials(ResponsibilityKind.LEAD, "MG");
        assertThat(initials.isOf(BOARD)).isFalse();
        assertThat(initials.initials()).contains("MG");
    }

    @Test
    void aResponsibilityCannotBeThatOfBothOrOfNobody() {
        Responsibility.Builder builder = new Responsibility.Builder().as(ResponsibilityKind.LEAD);
        assertThatThrownBy(builder::build)
                .isInstanceOf(InvalidAttributeException.class)
                .hasMessage("party: must be given, or initials");
        assertThatThrownBy(() -> builder.party(BOARD).initials("MG").build())
                .hasMessage("party: must not stand beside initials");
    }

    @Test
    void aQuorumIsAtLeastOne() {
        Party.Builder board = Party.builder().id(BOARD).name("Board");
        assertThat(board.quorum(1).build().quorum()).contains(1);
        assertThatThrownBy(() -> board.quorum(0).build()).hasMessage("quorum: must be 1 or more, was 0");
    }

    @Test
    void aPartyIsInBeingUnlessItIsProposedOrReplaced() {
        Party.Builder board = Party.builder().id(BOARD).name("Board");
        assertThat(board.build().isInBeing()).isTrue();
        assertThat(board.state(PartyState.IN_BEING).build().isInBeing()).isTrue();
        assertThat(board.state(PartyState.of("resting")).build().isInBeing()).isTrue();
        Party proposed = board.state(PartyState.PROPOSED).build();
        assertThat(proposed.isProposed()).isTrue();
        assertThat(proposed.isReplaced()).isFalse();
        assertThat(proposed.isInBeing()).isFalse();
        Party replaced = board.state(PartyState.REPLACED).build();
        assertThat(replaced.isProposed()).isFalse();
        assertThat(replaced.isReplaced()).isTrue();
        assertThat(replaced.isInBeing()).isFalse();
    }

    @Test
    void aMemberIsSomebodyOrSomething() {
        assertThat(Member.builder().role("chair").build().votes()).isEmpty();
        assertThatThrownBy(() -> Member.builder().votes(true).build())
                .hasMessage("role: must be given where no party is");
    }

    @Test
    void openListsKeepWhatTheyDoNotKnow() {
        assertThat(PartyKind.of("youth-parliament").text()).isEqualTo("youth-parliament");
        assertThat(PartyKind.of("body")).isEqualTo(PartyKind.BODY);
        assertThatThrownBy(() -> PartyKind.of("Body"))
                .hasMessage(
                        "party kind: must be lower-case letters and digits in groups joined by single hyphens, was 'Body'");
    }
}
