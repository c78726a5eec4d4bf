package org.carestrategy.scorecard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Ascii;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the program prints of the bundled strategies, to the byte. A run leaves in {@code target/golden} what is kept of
 * its output, and the whole beside it; read the whole before you take it over.
 */
class GoldenTest {
    private static final Path ACTUAL = Path.of("target", "golden");

    private static final int BEGINNING = 40;

    private final Locale before = Locale.getDefault();

    @AfterEach
    void restoreLocale() {
        Locale.setDefault(before);
    }

    static Stream<Arguments> runs() {
        return Stream.of(
                Arguments.of("help.txt", "--help"),
                Arguments.of("help-progress.txt", "progress --help"),
                Arguments.of("list.txt", "list"),
                Arguments.of("list.json", "list --json"),
                Arguments.of("help-check.txt", "check --help"),
                Arguments.of("help-schema.txt", "schema --help"),
                Arguments.of("help-compare.txt", "compare --help"),
                Arguments.of("stockton-2007-show.txt", "show stockton-2007"),
                Arguments.of("york-show.txt", "show york-2016"),
                Arguments.of("rutland-show.txt", "show rutland-2017"),
                Arguments.of("stockton-show.txt", "show stockton-2016"),
                Arguments.of("stockton-check.txt", "check stockton-2016"),
                Arguments.of("stockton-check.json", "check stockton-2016 --json"),
                Arguments.of("york-check.txt", "check york-2016"),
                Arguments.of("stockton-progress.txt", "progress stockton-2016"),
                Arguments.of("northbeck-show.txt", "show northbeck-2024"),
                Arguments.of("northbeck-check.txt", "check northbeck-2024"),
                Arguments.of("northbeck-progress.txt", "progress northbeck-2024"),
                Arguments.of("northbeck-progress-2024-12-31.txt", "progress northbeck-2024 --as-of 2024-12-31"),
                Arguments.of("help-calendar.txt", "calendar --help"),
                Arguments.of(
                        "northbeck-calendar.txt",
                        "calendar northbeck-2024 --from 2025-04-01 --to 2025-09-30 --as-of 2025-10-24"),
                Arguments.of(
                        "northbeck-calendar.json",
                        "calendar northbeck-2024 --from 2025-04-01 --to 2025-09-30 --as-of 2025-10-24 --json"),
                Arguments.of("help-moved.txt", "moved --help"),
                Arguments.of("northbeck-moved.txt", "moved northbeck-2024 --from 2025-06-30 --to 2025-10-24"),
                Arguments.of("help-evaluate.txt", "evaluate --help"),
                Arguments.of("northbeck-evaluate.txt", "evaluate northbeck-2024"),
                Arguments.of("northbeck-progress.json", "progress northbeck-2024 --json"),
                Arguments.of("york-progress.txt", "progress york-2016"),
                Arguments.of("northbeck-challenges.txt", "progress northbeck-2024 --challenges"),
                Arguments.of("northbeck-by-pledge.txt", "progress northbeck-2024 --by pledge"),
                Arguments.of("northbeck-by-promise.txt", "progress northbeck-2024 --by promise"),
                Arguments.of("northbeck-by-priority.txt", "progress northbeck-2024 --by priority"),
                Arguments.of("northbeck-by-statement.txt", "progress northbeck-2024 --by statement"),
                Arguments.of("northbeck-by-framework.txt", "progress northbeck-2024 --by framework"),
                Arguments.of("northbeck-by-plan.txt", "progress northbeck-2024 --by plan"),
                Arguments.of("northbeck-by-party.txt", "progress northbeck-2024 --by party"),
                Arguments.of("northbeck-by-lead.txt", "progress northbeck-2024 --by lead"),
                Arguments.of("stockton-by-lead.txt", "progress stockton-2016 --by lead"),
                Arguments.of("stockton-by-framework.txt", "progress stockton-2016 --by framework"),
                Arguments.of("northbeck-why-action.txt", "progress northbeck-2024 --why clinician-on-the-phone"),
                Arguments.of("northbeck-why-measure.txt", "progress northbeck-2024 --why three-or-more-homes"),
                Arguments.of("northbeck-why-suppressed.txt", "progress northbeck-2024 --why convictions"),
                Arguments.of("northbeck-why-priority.txt", "progress northbeck-2024 --why a-home-that-lasts"),
                Arguments.of("northbeck-why-pledge.txt", "progress northbeck-2024 --why pledge-to-children"),
                Arguments.of("northbeck-by-plan.json", "progress northbeck-2024 --by plan --json"),
                Arguments.of(
                        "northbeck-why-action.json", "progress northbeck-2024 --why clinician-on-the-phone --json"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("runs")
    void output_is_that_of_the_golden_file(String file, String args) throws IOException {
        Run run = Run.of(args.split(" ", -1));
        Files.createDirectories(ACTUAL);
        Files.writeString(ACTUAL.resolve(file), kept(file, run.out()));
        Files.writeString(ACTUAL.resolve("whole-" + file), run.out());
        assertThat(new Run(run.code(), kept(file, run.out()), run.err())).isEqualTo(new Run(0, golden(file), ""));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("runs")
    void the_locale_of_the_machine_changes_nothing(String file, String args) throws IOException {
        for (String tag : new String[] {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "de-DE"}) {
            Locale.setDefault(Locale.forLanguageTag(tag));
            assertThat(kept(file, Run.of(args.split(" ", -1)).out())).as(tag).isEqualTo(golden(file));
        }
    }

    /**
     * What is kept of an output. Of real strategies it is the beginning of each line and a digest of the whole: their
     * titles and the cells of their plans stand so close together in print that they would be copies of the papers.
     */
    private static String kept(String file, String out) {
        boolean ours = file.startsWith("northbeck") || file.startsWith("help") || file.equals("list.json");
        return ours ? out : beginnings(out) + Hashing.sha256().hashString(out, UTF_8) + "\n";
    }

    private static String beginnings(String out) {
        List<String> lines = out.lines().toList();
        return IntStream.range(0, lines.size())
                .mapToObj(i -> (i + 1) + "|" + Ascii.truncate(lines.get(i), BEGINNING, "…") + "\n")
                .collect(Collectors.joining());
    }

    private static String golden(String file) throws IOException {
        try (InputStream in = GoldenTest.class.getResourceAsStream("golden/" + file)) {
            return in == null ? "there is no golden file " + file : new String(in.readAllBytes(), UTF_8);
        }
    }
}
