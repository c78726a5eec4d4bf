package org.carestrategy.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is wider than 80 columns. */
class WidthTest {
    private static final String LONG = "L" + "o".repeat(300) + "ng";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "list --help",
                "show --help",
                "check --help",
                "check --explain england.principles-missing",
                "rules",
                "rules --help",
                "progress --help",
                "list",
                "schema --help",
                "demo",
                "show stockton-2007",
                "show york-2016",
                "show rutland-2017",
                "show stockton-2016",
                "show northbeck-2024",
                "check stockton-2016",
                "check northbeck-2024",
                "check york-2016",
                "progress stockton-2016",
                "progress northbeck-2024",
                "progress northbeck-2024 --by framework",
                "progress northbeck-2024 --challenges",
                "progress northbeck-2024 --by promise",
                "progress northbeck-2024 --by party",
                "progress stockton-2016 --by framework",
                "progress stockton-2016 --by lead",
                "progress northbeck-2024 --why pledge-to-children",
                "progress northbeck-2024 --why three-or-more-homes",
                "progress northbeck-2024 --why recruit-foster-homes",
                "calendar --help",
                "moved --help",
                "moved northbeck-2024 --from 2024-06-30 --to 2025-03-31",
                "evaluate --help",
                "evaluate northbeck-2024",
                "calendar rutland-2017 --from 2017-01-01 --to 2018-12-31",
                "calendar northbeck-2024 --from 2025-04-01 --to 2026-03-31"
            })
    void no_line_is_longer_than_80_columns(String args) {
        assertFits(Run.of(args.split(" ", -1)));
    }

    @Test
    void nor_with_words_longer_than_a_line() {
        String strategy = Documents.strategy(
                "long",
                LONG,
                (",\"priorities\": [{\"id\": \"p\", \"number\": \"%s\", \"title\": \"%s\"}],"
                                + "\"actions\": [{\"id\": \"a\", \"number\": \"%s\", \"wording\": {\"text\": \"%s\"},"
                                + " \"serves\": [\"p\"], \"responsibilities\": [{\"initials\": \"%s\", \"as\": \"lead\"}]}],"
                                + "\"actionPlans\": [{\"id\": \"plan\", \"title\": \"%s\","
                                + " \"rows\": [{\"actions\": [\"a\"], \"comment\": \"%s\"}]}]")
                        .replace("%s", LONG));
        Stream.of(
                        "show -",
                        "check -",
                        "progress -",
                        "progress - --by lead",
                        "progress - --by priority",
                        "progress - --why p")
                .forEach(args -> assertFits(Run.withInput(strategy, args.split(" ", -1))));
    }

    private static void assertFits(Run run) {
        assertThat(run.code()).isZero();
        assertThat(run.out().lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.codePointCount(0, line.length()))
                        .as(line)
                        .isLessThanOrEqualTo(80))
                .allSatisfy(line -> assertThat(line).isEqualTo(line.stripTrailing()));
    }
}
