package org.carestrategy.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every citation of a real strategy leads to lines of the papers that tell of what is cited. */
class CitationsTest {
    private static final Pattern PLACE = Pattern.compile(".+, (?:line (\\d+)|lines (\\d+)-(\\d+))");
    private static final Pattern WORD = Pattern.compile("[a-z]{4,}");
    private static final Set<String> COMMON = Set.of(
            "each", "from", "have", "into", "more", "such", "than", "that", "their", "them", "they", "this", "what",
            "when", "where", "which", "will", "with");

    /** The papers of each strategy; a strategy cites no other. */
    private static final Map<String, Set<String>> PAPERS = Map.of(
            "stockton-2007", Set.of("stockton-2007-cabinet-decision"),
            "stockton-2016", Set.of("stockton-2016-strategy-draft", "stockton-2016-cabinet-report"),
            "york-2016", Set.of("york-2016-executive-report"),
            "rutland-2017", Set.of("rutland-2017-cabinet-report"));

    static List<String> realStrategies() {
        return SampleStrategies.names().stream()
                .filter(name -> !name.startsWith("northbeck"))
                .toList();
    }

    private static List<Cited> all(String name) {
        return Cited.in(SampleStrategies.strategy(name).orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("realStrategies")
    void every_place_tells_its_lines(String name) {
        assertThat(all(name)).hasSizeGreaterThan(90).allSatisfy(cited -> {
            Matcher place = place(cited);
            assertThat(place.matches()).as(cited.toString()).isTrue();
            assertThat(last(place)).as(cited.toString()).isGreaterThanOrEqualTo(first(place));
        });
    }

    @ParameterizedTest
    @MethodSource("realStrategies")
    void only_its_own_papers_are_cited(String name) {
        assertThat(all(name))
                .extracting(cited -> cited.citation().document())
                .hasSameElementsAs(PAPERS.getOrDefault(name, Set.of()));
    }

    @ParameterizedTest
    @MethodSource("realStrategies")
    void the_lines_are_there_and_tell_of_what_is_cited(String name) {
        List<Cited> all = all(name);
        assumeTrue(
                all.stream().allMatch(cited -> source(cited).isPresent()),
                "the texts of the papers are not here: set -Dcare.sources or put a folder 'sources' beside the"
                        + " checkout");
        assertThat(all).allSatisfy(cited -> {
            List<String> lines = source(cited).orElseThrow();
            Matcher place = place(cited);
            assertThat(place.matches()).isTrue();
            assertThat(last(place)).as(cited.toString()).isLessThanOrEqualTo(lines.size());
            List<String> told = lines.subList(first(place) - 1, last(place));
            assertThat(told.get(0)).as("first line of %s", cited).isNotBlank();
            assertThat(told.get(told.size() - 1)).as("last line of %s", cited).isNotBlank();
            assertThat(words(String.join(" ", told)))
                    .as("words of %s", cited)
                    .containsAnyElementsOf(words(cited.said()));
        });
    }

    private static Optional<List<String>> source(Cited cited) {
        return Sources.lines(cited.citation().document());
    }

    private static Matcher place(Cited cited) {
        return PLACE.matcher(cited.citation().place());
    }

    private static int first(Matcher place) {
        return Integer.parseInt(place.group(place.group(1) == null ? 2 : 1));
    }

    private static int last(Matcher place) {
        return Integer.parseInt(place.group(place.group(1) == null ? 3 : 1));
    }

    /** Beginnings of words, so that forms of the same word agree. */
    private static Set<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(found -> found.group())
                .filter(word -> !COMMON.contains(word))
                .map(word -> word.substring(0, Math.min(5, word.length())))
                .collect(Collectors.toSet());
    }
}
