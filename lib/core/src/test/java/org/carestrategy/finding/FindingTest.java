package org.carestrategy.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.carestrategy.base.InvalidAttributeException;
import org.junit.jupiter.api.Test;

class FindingTest {
    private static Finding.Builder unknownLink() {
        return Finding.builder()
                .code("link.unknown")
                .severity(Severity.ERROR)
                .path("actions/better-peps/serves")
                .template("action '{id}' serves '{link}', which is not in the strategy");
    }

    @Test
    void messageFillsTheSlots() {
        assertThat(unknownLink()
                        .argument("id", "better-peps")
                        .argument("link", "eduction")
                        .build()
                        .message())
                .isEqualTo("action 'better-peps' serves 'eduction', which is not in the strategy");
    }

    @Test
    void slotsInsideArgumentsAreNotFilledAgain() {
        assertThat(unknownLink()
                        .argument("id", "{link} $1 \\")
                        .argument("link", "x")
                        .build()
                        .message())
                .isEqualTo("action '{link} $1 \\' serves 'x', which is not in the strategy");
    }

    @Test
    void everySlotNeedsItsArgument() {
        assertThatThrownBy(() -> unknownLink().argument("id", "a").build())
                .isInstanceOf(InvalidAttributeException.class)
                .hasMessage("template: must have an argument for each of its slots, was"
                        + " 'action '{id}' serves '{link}', which is not in the strategy'");
    }

    @Test
    void findingsAndPositionsPrintAsPeopleReadThem() {
        assertThat(unknownLink()
                        .argument("id", "better-peps")
                        .argument("link", "x")
                        .build())
                .hasToString("error link.unknown actions/better-peps/serves: action 'better-peps' serves 'x', which is"
                        + " not in the strategy");
        assertThat(Position.of("/actions/3", 12, 5)).hasToString("line 12, column 5 at /actions/3");
        assertThat(Position.of("", 1, 1)).hasToString("line 1, column 1");
    }

    @Test
    void codesAreLowerCase() {
        assertThatThrownBy(() -> unknownLink()
                        .code("Link.Unknown")
                        .argument("id", "a")
                        .argument("link", "b")
                        .build())
                .isInstanceOf(InvalidAttributeException.class)
                .hasMessage("code: must be lower-case words joined by dots and hyphens, was 'Link.Unknown'");
    }

    @Test
    void positionsCountFromOne() {
        assertThatThrownBy(() -> Position.of("/actions", 0, 1)).hasMessage("line: must be 1 or more, was 0");
        assertThatThrownBy(() -> Position.of("/actions", 1, 0)).hasMessage("column: must be 1 or more, was 0");
        assertThatThrownBy(() -> Position.of("actions", 1, 1))
                .hasMessage("pointer: must be empty or start with a slash, was 'actions'");
    }

    @Test
    void findingsAreSortedOutBySeverityAndCode() {
        Finding error = unknownLink().argument("id", "a").argument("link", "b").build();
        Finding advice = error.withSeverity(Severity.ADVICE);
        Findings findings = Findings.of(List.of(error, advice));
        assertThat(findings.hasErrors()).isTrue();
        assertThat(findings.of(Severity.ADVICE)).containsExactly(advice);
        assertThat(findings.of(Severity.WARNING).isEmpty()).isTrue();
        assertThat(findings.withCode("link.unknown")).hasSize(2);
        assertThat(findings.withCode("link")).isEmpty();
        assertThat(Findings.of(List.of(advice)).hasErrors()).isFalse();
    }

    @Test
    void severitiesHaveAPublishedSpelling() {
        assertThat(Severity.parse("advice")).isEqualTo(Severity.ADVICE);
        assertThat(Severity.WARNING.text()).isEqualTo("warning");
        assertThatThrownBy(() -> Severity.parse("ERROR"))
                .hasMessage("severity: must be error, warning or advice, was 'ERROR'");
    }
}
