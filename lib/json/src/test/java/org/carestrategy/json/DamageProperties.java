package org.carestrategy.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carestrategy.json.Fixtures.JSON;
import static org.carestrategy.json.Fixtures.resource;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.carestrategy.finding.Finding;
import org.carestrategy.finding.Position;
import org.carestrategy.strategy.Strategy;

class DamageProperties {
    private static final StrategyJson LAX = JSON.ignoringUnknownProperties();
    private static final List<String> DOCUMENTS =
            List.of(text("northbeck.json"), text("northbeck-record.json"), text("faults.json"));
    private static final Pattern TOKEN = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|[\\[\\]{},:]|[^\\s\\[\\]{},:\"]+");
    private static final List<String> PIECES = List.of(
            "",
            "null",
            "\"\"",
            "\" \"",
            "7",
            "-0.5",
            "1e400",
            "1e99999999999",
            "true",
            "[]",
            "{}",
            "[null]",
            "{\"id\":1}",
            "\"id\"",
            "\"title\"",
            "\"format\"",
            "\"text\":1,",
            "\"x\":{\"y\":null},",
            ",",
            ":",
            "}",
            "]",
            "\"",
            "\\",
            "\u0000",
            "\n",
            "\ud800",
            "😀",
            "//",
            "\"2025-06-30\"",
            "\"care-strategy/record/1\"");

    private static String text(String name) {
        return new String(resource(name), StandardCharsets.UTF_8);
    }

    /** A document in which some tokens or characters were taken out, replaced, or followed by something else. */
    @Provide
    Arbitrary<String> damaged() {
        return Arbitraries.of(DOCUMENTS)
                .flatMap(document -> damages()
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(4)
                        .map(damages -> damages.stream()
                                .reduce(document, (text, damage) -> damage.to(text), (first, second) -> second)));
    }

    private static Arbitrary<Damage> damages() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 100_000),
                        Arbitraries.of(PIECES),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as(Damage::new);
    }

    private record Damage(int where, String piece, boolean keeps, boolean wholeToken) {
        String to(String text) {
            List<MatchResult> tokens = TOKEN.matcher(text).results().toList();
            if (wholeToken && !tokens.isEmpty()) {
                MatchResult token = tokens.get(where % tokens.size());
                return put(text, token.start(), token.end());
            }
            int at = where % (text.length() + 1);
            return put(text, at, Math.min(text.length(), at + 1));
        }

        private String put(String text, int start, int end) {
            return text.substring(0, keeps ? end : start) + piece + text.substring(end);
        }
    }

    @Property(tries = 1_000)
    void damagedDocumentIsReadOrToldAndNeverThrows(@ForAll("damaged") String json) {
        assertSound(JSON.readStrategy(json));
        assertSound(JSON.readRecord(json));
    }

    @Property(tries = 1_000)
    void bothWaysOfReadingAgreeButForUnknownProperties(@ForAll("damaged") String json) {
        ReadResult<Strategy> strict = JSON.readStrategy(json);
        ReadResult<Strategy> lax = LAX.readStrategy(json);
        boolean onlyUnknown = strict.findings().stream().allMatch(ReadProblem.UNKNOWN::isToldBy);

        assertSound(lax);
        assertThat(lax.value().isPresent()).isEqualTo(onlyUnknown);
        if (onlyUnknown) {
            assertThat(lax.findings().stream().map(Finding::position))
                    .containsExactlyElementsOf(
                            strict.findings().stream().map(Finding::position).toList());
        }
    }

    @Property(tries = 500)
    void everyFailureIsExplained(@ForAll("damaged") String json) {
        assertThat(JSON.readStrategy(json).findings().stream().filter(ReadProblem.UNREADABLE::isToldBy))
                .isEmpty();
    }

    @Property(tries = 500)
    void whatCouldStillBeReadIsWrittenAndReadAgain(@ForAll("damaged") String json) {
        JSON.readStrategy(json)
                .value()
                .ifPresent(strategy -> assertThat(
                                JSON.readStrategy(JSON.writeBytes(strategy)).orElseThrow())
                        .isEqualTo(strategy));
    }

    @Property(tries = 500)
    void bytesAreReadOrToldAndNeverThrow(@ForAll byte[] bytes) {
        assertSound(JSON.readStrategy(bytes));
        assertSound(LAX.readRecord(bytes));
    }

    @Property(tries = 500)
    void damagedBytesAreReadOrToldAndNeverThrow(
            @ForAll("damaged") String json, @ForAll int where, @ForAll byte replacement) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > 0) {
            bytes[Math.floorMod(where, bytes.length)] = replacement;
        }

        assertSound(JSON.readStrategy(bytes));
    }

    private static void assertSound(ReadResult<?> result) {
        assertThat(result.value().isPresent()).isNotEqualTo(result.findings().hasErrors());
        assertThat(result.findings().stream().map(Finding::message)).noneMatch(DamageProperties::isOfTheParser);
        List<Position> places = result.findings().stream()
                .flatMap(finding -> finding.position().stream())
                .toList();
        assertThat(places)
                .isSortedAccordingTo(Comparator.comparing(Position::line).thenComparing(Position::column));
        assertThat(result.findings().stream().filter(finding -> !ReadProblem.MISSING.isToldBy(finding)))
                .doesNotHaveDuplicates();
    }

    private static boolean isOfTheParser(String message) {
        return message.contains("jackson") || message.contains("java.") || message.contains("org.care");
    }
}
