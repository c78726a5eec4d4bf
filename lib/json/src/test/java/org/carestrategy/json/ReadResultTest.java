package org.carestrategy.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.carestrategy.json.Fixtures.JSON;
import static org.carestrategy.json.Fixtures.strategy;

import org.carestrategy.strategy.Strategy;
import org.junit.jupiter.api.Test;

class ReadResultTest {
    @Test
    void goodDocumentHasAValueAndNoFindings() {
        ReadResult<Strategy> result = JSON.readStrategy(strategy());

        assertThat(result.value()).contains(result.orElseThrow());
        assertThat(result.findings().isEmpty()).isTrue();
        assertThat(result).asString().startsWith("read: Strategy{id=north");
    }

    @Test
    void badDocumentHasFindingsAndNoValue() {
        ReadResult<Strategy> result = JSON.readStrategy("5");

        assertThat(result.value()).isEmpty();
        assertThat(result.findings().hasErrors()).isTrue();
        assertThat(result).hasToString("unreadable: [error json.type must be an object, was a number]");
    }

    @Test
    void exceptionListsAllFindings() {
        ReadResult<Strategy> result = JSON.ignoringUnknownProperties()
                .readStrategy(strategy("\n\"aims\":1,\n\"edition\":{\"state\":null,\"stat\":1}"));

        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(result::orElseThrow)
                .withMessage("""
                        cannot be read, 3 problems:
                        2:8 /aims: must be a list, was a number
                        3:20 /edition/state: must not be null; leave out what is not known
                        3:25 /edition/stat: unknown property 'stat'; did you mean 'state'? (warning)""")
                .satisfies(thrown -> assertThat(thrown.findings()).isEqualTo(result.findings()));
    }

    @Test
    void exceptionOfASingleProblemWithoutPlaceSaysSo() {
        ReadResult<Strategy> result =
                JSON.withLimits(ReadLimits.standard().withBytes(3)).readStrategy(strategy());

        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(result::orElseThrow)
                .withMessage("cannot be read, 1 problem:\nthe document is longer than 3 bytes");
    }
}
