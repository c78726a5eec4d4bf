package org.carestrategy.scorecard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.carestrategy.compare.EditionComparison;
import org.carestrategy.governance.Responsibility;
import org.carestrategy.json.StrategyJson;
import org.carestrategy.samples.SampleStrategies;
import org.carestrategy.strategy.Action;
import org.carestrategy.strategy.DatedFigure;
import org.carestrategy.strategy.Measure;
import org.carestrategy.strategy.Priority;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.ActionId;
import org.carestrategy.value.Figure;
import org.carestrategy.value.PartyId;
import org.carestrategy.value.Timescale;
import org.carestrategy.value.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Northbeck against a Northbeck that asks for less, later, of others. */
class CompareTest {
    @TempDir
    Path folder;

    private static Strategy edited() {
        Strategy northbeck = SampleStrategies.northbeck2024();
        List<Action> actions = new ArrayList<>(
                northbeck.actions().stream().flatMap(CompareTest::edited).toList());
        Collections.reverse(actions);
        return Strategy.builder()
                .from(northbeck)
                .period(Timescale.parse("2024/2028"))
                .actions(actions)
                .measures(northbeck.measures().stream().map(CompareTest::edited).toList())
                .priorities(
                        northbeck.priorities().stream().map(CompareTest::edited).toList())
                .build();
    }

    private static Stream<Action> edited(Action action) {
        Action.Builder edited = Action.builder().from(action);
        return switch (action.id().text()) {
            case "dental-places" ->
                Stream.of(edited.timescale(Timescale.parse("2025-03-31"))
                        .responsibilities(List.of(Responsibility.lead(PartyId.of("virtual-head"))))
                        .build());
            case "bags-worth-having" ->
                Stream.of(edited.id(ActionId.of("suitcases"))
                        .wording(
                                Wording.of("Give every child who moves a suitcase of their own and pack it with them."))
                        .build());
            case "grandparents-and-friends-weekend" -> Stream.of();
            default -> Stream.of(action);
        };
    }

    private static Measure edited(Measure measure) {
        return measure.id().text().equals("same-home-two-years")
                ? Measure.builder()
                        .from(measure)
                        .targets(List.of(
                                DatedFigure.of(Timescale.parse("FY2024-25"), Figure.of(67)),
                                DatedFigure.of(Timescale.parse("2026-03-31"), Figure.of(71)),
                                DatedFigure.of(Timescale.parse("FY2027-28"), Figure.of(73))))
                        .floor(Figure.of(66))
                        .build()
                : measure;
    }

    private static Priority edited(Priority priority) {
        return priority.id().text().equals("people-who-matter")
                ? Priority.builder().from(priority).number("4").build()
                : priority;
    }

    private String file() {
        return Documents.file(folder, "new.json", StrategyJson.standard().write(edited()));
    }

    private static void assertGolden(String name, String out) throws IOException {
        Path actual = Path.of("target", "golden", name);
        Files.createDirectories(actual.getParent());
        Files.writeString(actual, out);
        try (InputStream in = CompareTest.class.getResourceAsStream("golden/" + name)) {
            assertThat(out).isEqualTo(in == null ? "there is no golden file" : new String(in.readAllBytes(), UTF_8));
        }
    }

    @Test
    void changes_are_told_by_kind() throws IOException {
        Run run = Run.of("compare", "northbeck-2024", file(), "--likeness");
        assertGolden("northbeck-compare.txt", run.out());
        assertThat(run).isEqualTo(new Run(0, run.out(), ""));
    }

    @Test
    void json_is_the_comparison_as_the_library_writes_it() {
        EditionComparison comparison = EditionComparison.of(SampleStrategies.northbeck2024(), edited());
        String out = Run.of("compare", "northbeck-2024", file(), "--json").out();
        assertThat(out).isEqualTo(StrategyJson.standard().write(comparison));
        assertThat(out).contains("\"kind\": \"eased\"", "\"days\": 90").doesNotContain("likely");
    }

    @Test
    void likeness_stands_apart_in_json_too() {
        String out = Run.of("compare", "northbeck-2024", file(), "--json", "--likeness")
                .out();
        assertThat(out)
                .startsWith("{\n  \"older\": \"northbeck-2024\",\n  \"newer\": \"northbeck-2024\",\n  \"changes\": [\n")
                .contains("  \"likely\": [\n    {\n      \"removed\": \"actions/bags-worth-having\",\n"
                        + "      \"added\": \"actions/suitcases\",");
    }

    @Test
    void an_edition_does_not_differ_from_itself() {
        Run run = Run.of("compare", "northbeck-2024", "northbeck-2024", "--likeness");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("Perhaps the same: a guess by their words (0)\n")
                .endsWith("\nNothing has changed.\n");
        assertThat(Run.of("compare", "york-2016", "york-2016").out()).doesNotContain("Perhaps");
    }

    @Test
    void one_edition_can_come_from_standard_input() {
        String json = SampleStrategies.json("northbeck-2024").orElseThrow();
        assertThat(Run.withInput(json, "compare", "-", "northbeck-2024").out()).endsWith("\nNothing has changed.\n");
        assertThat(Run.withInput(json, "compare", "-", "-"))
                .isEqualTo(Run.refused("scorecard: only one document can come from standard input"));
    }

    @Test
    void what_cannot_be_read_is_not_compared() {
        Run run = Run.withInput("{", "compare", "northbeck-2024", "-");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("standard input:1:");
    }
}
