package org.carestrategy.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carestrategy.json.Fixtures.JSON;
import static org.carestrategy.json.Fixtures.northbeck;
import static org.carestrategy.json.Fixtures.resource;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.carestrategy.record.StrategyRecord;
import org.carestrategy.strategy.Strategy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {
    private static final byte[] STRATEGY = resource("northbeck.json");
    private static final byte[] RECORD = resource("northbeck-record.json");

    @TempDir
    private Path directory = Path.of("");

    @Test
    void textBytesStreamAndFileReadTheSameStrategy() throws IOException {
        Strategy strategy = JSON.readStrategy(STRATEGY).orElseThrow();
        Path file = Files.write(directory.resolve("s.json"), STRATEGY);

        assertThat(JSON.readStrategy(new String(STRATEGY, StandardCharsets.UTF_8))
                        .orElseThrow())
                .isEqualTo(strategy);
        assertThat(JSON.readStrategy(new ByteArrayInputStream(STRATEGY)).orElseThrow())
                .isEqualTo(strategy);
        assertThat(JSON.readStrategy(file).orElseThrow()).isEqualTo(strategy);
    }

    @Test
    void textBytesStreamAndFileReadTheSameRecord() throws IOException {
        StrategyRecord record = JSON.readRecord(RECORD).orElseThrow();
        Path file = Files.write(directory.resolve("r.json"), RECORD);

        assertThat(record.entries()).hasSize(3);
        assertThat(JSON.readRecord(new String(RECORD, StandardCharsets.UTF_8)).orElseThrow())
                .isEqualTo(record);
        assertThat(JSON.readRecord(new ByteArrayInputStream(RECORD)).orElseThrow())
                .isEqualTo(record);
        assertThat(JSON.readRecord(file).orElseThrow()).isEqualTo(record);
    }

    @Test
    void textBytesStreamAndFileTellTheSameFindings() throws IOException {
        byte[] faults = resource("faults.json");
        ReadResult<?> result = JSON.readStrategy(faults);
        Path file = Files.write(directory.resolve("f.json"), faults);

        assertThat(JSON.readStrategy(new String(faults, StandardCharsets.UTF_8)).findings())
                .isEqualTo(result.findings());
        assertThat(JSON.readStrategy(new ByteArrayInputStream(faults)).findings())
                .isEqualTo(result.findings());
        assertThat(JSON.readStrategy(file).findings()).isEqualTo(result.findings());
    }

    @Test
    void whatIsWrittenToAFileOrStreamIsWhatIsWrittenAsText() throws IOException {
        Strategy strategy = JSON.readStrategy(STRATEGY).orElseThrow();
        Path file = directory.resolve("out.json");
        Files.writeString(file, "much longer ".repeat(1_000));
        ByteArrayOutputStream stream = new ByteArrayOutputStream();

        JSON.write(strategy, file);
        JSON.write(strategy, stream);

        assertThat(Files.readAllBytes(file)).isEqualTo(STRATEGY);
        assertThat(stream.toByteArray()).isEqualTo(STRATEGY);
    }

    @Test
    void streamsAreNotClosed() throws IOException {
        AtomicInteger closed = new AtomicInteger();
        InputStream in = new ByteArrayInputStream(STRATEGY) {
            @Override
            public void close() {
                closed.incrementAndGet();
            }
        };
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed.incrementAndGet();
            }
        };

        JSON.write(JSON.readStrategy(in).orElseThrow(), out);

        assertThat(closed).hasValue(0);
    }

    @Test
    void fileThatIsNotThereIsAnExceptionOfInput() {
        Path missing = directory.resolve("missing.json");

        assertThatThrownBy(() -> JSON.readStrategy(missing)).isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> JSON.readRecord(missing)).isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> JSON.write(northbeck().build(), directory)).isInstanceOf(IOException.class);
    }

    @Test
    void streamThatFailsIsAnExceptionOfInput() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("unplugged");
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                throw new IOException("unplugged");
            }
        };

        assertThatThrownBy(() -> JSON.readStrategy(broken))
                .isInstanceOf(IOException.class)
                .hasMessage("unplugged");
    }
}
