package org.carestrategy.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.carestrategy.finding.Finding;
import org.junit.jupiter.api.Test;

class ReadProblemTest {
    @Test
    void codesArePermanent() {
        assertThat(Arrays.stream(ReadProblem.values()).map(ReadProblem::code))
                .containsExactly(
                        "json.empty",
                        "json.encoding",
                        "json.syntax",
                        "json.trailing",
                        "json.missing",
                        "json.unknown",
                        "json.repeated",
                        "json.null",
                        "json.type",
                        "json.value",
                        "json.format-missing",
                        "json.format-kind",
                        "json.format-version",
                        "json.format-upgraded",
                        "json.limit-bytes",
                        "json.limit-depth",
                        "json.limit-text",
                        "json.limit-name",
                        "json.limit-number",
                        "json.more",
                        "json.unreadable");
    }

    @Test
    void problemKnowsItsFindings() {
        Finding empty = ReadProblem.EMPTY.told().build();

        assertThat(ReadProblem.EMPTY.isToldBy(empty)).isTrue();
        assertThat(ReadProblem.SYNTAX.isToldBy(empty)).isFalse();
    }

    @Test
    void longQuotesFromADocumentAreShortened() {
        Finding finding =
                ReadProblem.REPEATED.told("name", "x".repeat(999) + "😀").build();

        assertThat(finding.message()).isEqualTo("'" + "x".repeat(999) + "…' is given twice");
    }
}
