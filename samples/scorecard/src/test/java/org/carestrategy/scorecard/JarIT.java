package org.carestrategy.scorecard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.carestrategy.json.JsonSchemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The jar as people run it, in a JVM of its own whose locale can hold nothing but ASCII. */
class JarIT {
    private static final String JAR = Optional.ofNullable(System.getProperty("scorecard.jar"))
            .orElseThrow(() -> new IllegalStateException("scorecard.jar must name the jar"));
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    @TempDir
    Path folder;

    private Run jar(String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(JAVA, "-jar", JAR));
        command.addAll(List.of(args));
        return run("", command);
    }

    private Run run(String input, List<String> command) throws IOException, InterruptedException {
        Path out = Files.createTempFile(folder, "out", ".txt");
        Path err = Files.createTempFile(folder, "err", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().put("LC_ALL", "C");
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        Process process = builder.start();
        try (OutputStream in = process.getOutputStream()) {
            in.write(input.getBytes(UTF_8));
        }
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    @Test
    void output_is_utf_8_in_any_locale() throws Exception {
        assertThat(jar("list")).isEqualTo(Run.of("list"));
        assertThat(Run.of("list").out()).contains("2024–27");
    }

    @Test
    void a_bundled_strategy_is_shown_and_assessed() throws Exception {
        assertThat(jar("show", "stockton-2016")).isEqualTo(Run.of("show", "stockton-2016"));
        assertThat(jar("progress", "northbeck-2024")).isEqualTo(Run.of("progress", "northbeck-2024"));
        for (String command : new String[] {
            "progress northbeck-2024 --by framework",
            "calendar northbeck-2024 --from 2025-10-01 --to 2025-12-31",
            "compare stockton-2007 stockton-2016"
        }) {
            String[] args = command.split(" ", -1);
            assertThat(jar(args)).isEqualTo(Run.of(args));
        }
        assertThat(jar("check", "northbeck-2024", "--sarif")).isEqualTo(Run.of("check", "northbeck-2024", "--sarif"));
    }

    @Test
    void standard_input_is_read_as_utf_8() throws Exception {
        String strategy = Documents.strategy("tiny", "Für alle – 漢字", "");
        Run run = run(strategy, List.of(JAVA, "-jar", JAR, "show", "-"));
        assertThat(run).isEqualTo(Run.withInput(strategy, "show", "-"));
        assertThat(run.out()).startsWith("Für alle – 漢字\n");
    }

    @Test
    void exit_codes_reach_the_shell() throws Exception {
        Documents.file(folder, "faulty.json", Documents.strategy("faulty", "Faulty", ",\"preparedBy\": [\"nobody\"]"));
        assertThat(jar("check", "stockton-2016").code()).isZero();
        assertThat(jar("check", "faulty.json").code()).isEqualTo(1);
        assertThat(jar("check", "nowhere.json").code()).isEqualTo(2);
    }

    @Test
    void a_schema_is_printed_as_it_is() throws Exception {
        assertThat(jar("schema", "strategy")).isEqualTo(new Run(0, JsonSchemas.of("strategy"), ""));
    }

    @Test
    void the_version_is_told() throws Exception {
        assertThat(jar("--version")).isEqualTo(Run.of("--version"));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void names_of_files_are_utf_8_in_any_locale() throws Exception {
        Path script = folder.resolve("run.sh");
        Files.writeString(
                script,
                "printf '%s' '" + Documents.TINY + "' > 'stratégie für 漢字.json'\n" + "exec '" + JAVA + "' -jar '" + JAR
                        + "' show 'stratégie für 漢字.json'\n");
        Run shown = run("", List.of("sh", script.toString()));
        assertThat(shown).isEqualTo(Run.withInput(Documents.TINY, "show", "-"));
        Files.writeString(script, "exec '" + JAVA + "' -jar '" + JAR + "' show 'nirgends-für-uns.json'\n");
        assertThat(run("", List.of("sh", script.toString())))
                .isEqualTo(
                        Run.refused(
                                "scorecard: there is no file 'nirgends-für-uns.json', nor is a strategy of that"
                                        + " name bundled (bundled: stockton-2007, stockton-2016, york-2016, rutland-2017, northbeck-2024)"));
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void a_reader_who_has_seen_enough_is_no_fault() throws Exception {
        String piped = "{ '" + JAVA + "' -jar '" + JAR + "' show northbeck-2024; echo \"code $?\" >&2; } | true";
        assertThat(run("", List.of("sh", "-c", piped))).isEqualTo(new Run(0, "", "code 0\n"));
    }
}
