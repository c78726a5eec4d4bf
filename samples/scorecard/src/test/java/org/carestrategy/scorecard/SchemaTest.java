package org.carestrategy.scorecard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import org.carestrategy.json.JsonSchemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaTest {
    @ParameterizedTest
    @ValueSource(strings = {"strategy", "record", "findings", "policy", "scorecard"})
    void a_schema_is_that_of_the_library_to_the_byte(String kind) throws IOException {
        try (InputStream in = JsonSchemas.class.getResourceAsStream("schema/" + kind + "-1.json")) {
            assertThat(Run.of("schema", kind)).isEqualTo(new Run(0, new String(in.readAllBytes(), UTF_8), ""));
        }
    }

    @Test
    void without_a_kind_the_kinds_are_listed() {
        assertThat(Run.of("schema")).isEqualTo(new Run(0, "strategy\nrecord\nfindings\npolicy\nscorecard\n", ""));
    }

    @Test
    void an_unknown_kind_is_refused() {
        assertThat(Run.of("schema", "records"))
                .isEqualTo(Run.refused(
                        "scorecard: there is no schema 'records' (known: strategy, record, findings, policy, scorecard); did you mean"
                                + " 'record'?"));
        assertThat(Run.of("schema", "plan"))
                .isEqualTo(Run.refused(
                        "scorecard: there is no schema 'plan' (known: strategy, record, findings, policy, scorecard)"));
    }
}
