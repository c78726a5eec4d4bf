package org.carestrategy.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carestrategy.strategy.Part;
import org.carestrategy.strategy.Strategy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables of the README say what the strategies say. */
class SamplesReadmeTest {
    private static final Path README = Path.of("README.md");

    @ParameterizedTest
    @MethodSource("org.carestrategy.samples.CitationsTest#realStrategies")
    void the_table_tells_how_far_each_part_is_held_and_where_it_is_said(String name) throws IOException {
        assertThat(Files.readString(README))
                .contains(table(SampleStrategies.strategy(name).orElseThrow()));
    }

    static String table(Strategy strategy) {
        return strategy.extent().entrySet().stream()
                .map(held -> "| " + held.getKey().text() + " | "
                        + held.getValue().text() + " | " + firstCitation(parts(strategy, held.getKey())) + " |\n")
                .collect(Collectors.joining("", "| part | held | said first in |\n| --- | --- | --- |\n", ""));
    }

    private static String firstCitation(Stream<?> parts) {
        return parts.flatMap(part -> Cited.in(part).stream())
                .map(Cited::citation)
                .map(citation -> "`" + citation.document() + "`, " + citation.place())
                .findFirst()
                .orElse("–");
    }

    private static Stream<?> parts(Strategy strategy, Part part) {
        return switch (part) {
            case VISION -> strategy.vision().stream();
            case AIMS -> strategy.aims().stream();
            case THEMES -> strategy.themes().stream();
            case CHILDREN -> strategy.children().stream();
            case FRAMEWORKS -> strategy.frameworks().stream();
            case GOVERNANCE -> strategy.governance().stream();
            case PLEDGES -> strategy.pledges().stream();
            case PRIORITIES -> strategy.priorities().stream();
            case STATEMENTS ->
                strategy.priorities().stream()
                        .map(priority -> priority.statements())
                        .flatMap(List::stream);
            case ACTIONS -> strategy.actionsOutsidePlans().stream();
            case ACTION_PLANS -> strategy.actionPlans().stream();
            case MEASURES -> strategy.measures().stream();
            case PARTICIPATION -> strategy.participation().stream();
            case DOCUMENTS -> strategy.documents().stream();
            case PAPERS -> strategy.papers().stream();
            case DECISIONS -> strategy.decisions().stream();
        };
    }
}
