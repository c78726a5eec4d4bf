package org.carestrategy.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be read is told in plain lines on standard error, whatever the command. */
class BadInputTest {
    private static final String BUNDLED =
            "(bundled: stockton-2007, stockton-2016, york-2016, rutland-2017, northbeck-2024)";

    @TempDir
    Path folder;

    private String file(String name, String text) {
        return Documents.file(folder, name, text);
    }

    private static void assertRefused(String strategy, String... lines) {
        for (String command : new String[] {"show", "check", "progress"}) {
            assertThat(Run.of(command, strategy)).as(command).isEqualTo(Run.refused(lines));
        }
    }

    @Test
    void a_path_that_leads_nowhere() {
        assertRefused(
                "nowhere.json",
                "scorecard: there is no file 'nowhere.json', nor is a strategy of that name bundled " + BUNDLED);
    }

    @Test
    void a_path_that_leads_nowhere_for_the_record() {
        assertThat(Run.of("progress", "stockton-2016", "--record", "nowhere.json"))
                .isEqualTo(Run.refused("scorecard: there is no file 'nowhere.json'"));
    }

    @Test
    void no_name_at_all() {
        assertRefused("", "scorecard: the name of a file is empty");
    }

    @Test
    void a_name_that_no_file_can_have() {
        assertRefused("a\0b", "scorecard: 'a\\u0000b' is no name that a file can have");
    }

    @Test
    void a_name_that_would_be_expanded_elsewhere() {
        assertRefused(
                "@nowhere",
                "scorecard: there is no file '@nowhere', nor is a strategy of that name bundled " + BUNDLED);
    }

    @Test
    void a_folder() {
        assertRefused(folder.toString(), "scorecard: '" + folder + "' is a folder");
    }

    @Test
    void a_path_through_a_file() {
        String tiny = file("tiny.json", Documents.TINY);
        assertRefused(tiny + "/x", "scorecard: '" + tiny + "/x' cannot be read: Not a directory");
    }

    @Test
    void an_empty_file() {
        String empty = file("empty.json", "");
        assertRefused(empty, empty + ":1:1: error json.empty: the document is empty");
    }

    @Test
    void a_binary_file() throws IOException {
        Path picture =
                Files.write(folder.resolve("logo.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0});
        assertRefused(
                picture.toString(),
                picture + ":1:1: error json.encoding: byte 0x89 is not UTF-8; save the document as UTF-8");
    }

    @Test
    void a_huge_file() throws IOException {
        Path huge = folder.resolve("huge.json");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(10_000_001);
        }
        assertRefused(huge.toString(), huge + ": error json.limit-bytes: the document is longer than 10000000 bytes");
    }

    @Test
    void broken_json() {
        String broken = file("broken.json", "{\n  \"title\": \"half a tit");
        assertRefused(
                broken,
                broken
                        + ":2:23: error json.syntax: the document ends too early; a closing quote or bracket is missing");
    }

    @Test
    void several_problems_are_told_at_once() {
        String bad = file(
                "bad.json",
                "{\n\"format\": \"care-strategy/strategy/1\",\n\"id\": \"No Slug\",\n\"titel\": \"T\",\n\"authority\": 7\n}\n");
        Run run = Run.of("show", bad);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(4).allMatch(line -> line.startsWith(bad + ":"));
    }

    @Test
    void a_record_in_place_of_a_strategy() {
        String record = file("record.json", Documents.record("tiny", ""));
        assertRefused(
                record,
                record + ":2:13: error json.format-kind /format: this is the record of a strategy, not a strategy"
                        + " ('care-strategy/strategy/1'); give it with --record, for example to 'progress'");
    }

    @Test
    void any_other_document_in_place_of_a_strategy() {
        String other = file("other.json", Documents.TINY.replace("care-strategy/strategy/1", "geo/map/1"));
        assertRefused(
                other,
                other + ":2:13: error json.format-kind /format: this is 'geo/map/1', not a strategy"
                        + " ('care-strategy/strategy/1')");
    }

    @Test
    void a_strategy_in_place_of_a_record() {
        String strategy = file("strategy.json", Documents.TINY);
        assertThat(Run.of("check", "stockton-2016", "--record", strategy))
                .isEqualTo(Run.refused(strategy + ":2:13: error json.format-kind /format: this is a strategy, not the"
                        + " record of a strategy ('care-strategy/record/1')"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Stockton-2016  | ; did you mean 'stockton-2016'?
                    stockton       | ; did you mean 'stockton-2007' or 'stockton-2016'?
                    northbeck-2042 | ; did you mean 'northbeck-2024'?
                    york2016       | ; did you mean 'york-2016'?
                    yo             | ''
                    leeds-2016     | ''
                    """)
    void a_name_near_that_of_a_bundled_strategy(String name, String hint) {
        assertRefused(
                name,
                "scorecard: there is no file '" + name + "', nor is a strategy of that name bundled " + BUNDLED + hint);
    }

    @Test
    void problems_of_both_documents_are_told_at_once() {
        String strategy = file("strategy.json", "");
        String record = file("record.json", " ");
        assertThat(Run.of("progress", strategy, "--record", record))
                .isEqualTo(Run.refused(
                        strategy + ":1:1: error json.empty: the document is empty",
                        record + ":1:1: error json.empty: the document is empty"));
    }

    @Test
    void a_record_that_cannot_be_read() {
        String record = file("record.json", "");
        assertThat(Run.of("check", "stockton-2016", "--record", record))
                .isEqualTo(Run.refused(record + ":1:1: error json.empty: the document is empty"));
    }

    @Test
    void a_record_of_another_strategy() {
        String record = file("record.json", Documents.record("tiny", ""));
        for (String command : new String[] {"check", "progress"}) {
            assertThat(Run.of(command, "stockton-2016", "--record", record))
                    .isEqualTo(
                            Run.refused("scorecard: " + record + " is the record of 'tiny', not of 'stockton-2016'"));
        }
    }

    @Test
    void a_file_that_may_not_be_read() {
        assertThat(openedBy(path -> {
                    throw new AccessDeniedException(path.toString());
                }))
                .isEqualTo(Run.refused("scorecard: 'any.json' may not be read; ask for permission to read it"));
    }

    @Test
    void a_file_that_fails_while_it_is_opened() {
        assertThat(openedBy(path -> {
                    throw new FileSystemException(path.toString(), null, "Too many open files");
                }))
                .isEqualTo(Run.refused("scorecard: 'any.json' cannot be read: Too many open files"));
    }

    @Test
    void a_file_that_fails_while_it_is_read() {
        assertThat(openedBy(path -> new Broken()))
                .isEqualTo(Run.refused("scorecard: 'any.json' cannot be read: Input/output error"));
    }

    @Test
    void standard_input_that_fails_while_it_is_read() {
        assertThat(Run.in(new Surroundings(new Broken(), Run.TODAY, Files::newInputStream), "show", "-"))
                .isEqualTo(Run.refused("scorecard: standard input cannot be read: Input/output error"));
    }

    @Test
    void standard_input_without_a_document() {
        assertRefused("-", "standard input:1:1: error json.empty: the document is empty");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2016-13-01", "2016-02-30", "2016-09", "today", "", "30/09/2016", "+12016-09-30", "2016-9-3"})
    void a_wrong_date(String date) {
        for (String command : new String[] {"check", "progress"}) {
            assertThat(Run.of(command, "northbeck-2024", "--as-of", date))
                    .isEqualTo(Run.refused("scorecard: --as-of must be a day such as 2016-09-30, was '" + date + "'"));
        }
    }

    private static Run openedBy(Surroundings.Opener opener) {
        return Run.in(new Surroundings(new ByteArrayInputStream(new byte[0]), Run.TODAY, opener), "show", "any.json");
    }

    /** Fails at the first byte. */
    private static final class Broken extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("Input/output error");
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            throw new IOException("Input/output error");
        }
    }
}
