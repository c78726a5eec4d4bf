package org.carestrategy.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.carestrategy.check.RuleSet;
import org.carestrategy.check.Subject;
import org.carestrategy.finding.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the rules for publication find in the real strategies is what {@code FINDINGS.md} argues, row by row. */
class RealFindingsTest {
    private static final Path PAGE = Path.of("FINDINGS.md");
    private static final Pattern ROW =
            Pattern.compile("^\\| `([^`]+)` \\| `([^`]+)` \\| (.+) \\| (.+) \\|$", Pattern.MULTILINE);
    private static final Pattern PLACE = Pattern.compile("`([a-z0-9-]+)`, lines? ([0-9]+)");

    /** The day on which each was put before its cabinet or executive. */
    private static final Map<String, LocalDate> DAYS = Map.of(
            "stockton-2007", LocalDate.parse("2007-08-02"),
            "stockton-2016", LocalDate.parse("2016-07-14"),
            "york-2016", LocalDate.parse("2016-07-14"),
            "rutland-2017", LocalDate.parse("2017-11-21"));

    @ParameterizedTest
    @ValueSource(strings = {"stockton-2007", "stockton-2016", "york-2016", "rutland-2017"})
    void what_is_found_is_what_the_page_argues(String name) throws IOException {
        List<String> told = rows(name).stream()
                .map(row -> told(row.group(1), row.group(2), row.group(3)))
                .toList();
        assertThat(String.join("\n", told)).isEqualTo(String.join("\n", found(name)));
    }

    private static List<String> found(String name) {
        Subject subject =
                Subject.of(SampleStrategies.strategy(name).orElseThrow()).asOf(day(name));
        return RuleSet.publication().check(subject).stream()
                .sorted(Comparator.comparing(Finding::severity)
                        .thenComparing(Finding::code)
                        .thenComparing(Finding::path)
                        .thenComparing(Finding::message))
                .map(finding -> told(finding.code(), finding.path(), finding.message()))
                .toList();
    }

    private static LocalDate day(String name) {
        return Objects.requireNonNull(DAYS.get(name));
    }

    private static String told(String code, String path, String message) {
        return "| `" + code + "` | `" + path + "` | " + message;
    }

    private static List<MatchResult> rows(String name) throws IOException {
        String page = Files.readString(PAGE);
        int start = page.indexOf("## `" + name + "`");
        int end = page.indexOf("\n## ", start);
        String section = page.substring(start, end < 0 ? page.length() : end);
        return ROW.matcher(section).results().toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"stockton-2007", "stockton-2016", "york-2016", "rutland-2017"})
    void each_finding_is_argued_with_a_place_in_the_sources(String name) throws IOException {
        assertThat(rows(name))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(PLACE.matcher(row.group(4)).find())
                        .as(row.group())
                        .isTrue());
    }

    @Test
    void stockton_is_told_what_its_authors_would_want_to_know_and_no_more() throws IOException {
        assertThat(rows("stockton-2016"))
                .hasSizeLessThanOrEqualTo(25)
                .extracting(row -> row.group(1))
                .contains(
                        "measure.promised-none-defined",
                        "plan.due-before-agreed",
                        "plan.year-without-plan",
                        "plan.development-in-no-plan",
                        "plan.initials-unexplained",
                        "wording.tentative",
                        "plan.no-date",
                        "priority.no-measure");
    }
}
