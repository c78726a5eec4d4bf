package org.carestrategy.scorecard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutputsTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int list(String failure) {
        Surroundings surroundings =
                new Surroundings(new ByteArrayInputStream(new byte[0]), Run.TODAY, Files::newInputStream);
        return Main.run(List.of("list"), surroundings, new Failing(failure), err);
    }

    @Test
    void a_closed_pipe_is_quiet() {
        assertThat(list("Broken pipe")).isZero();
        assertThat(err.toString(UTF_8)).isEmpty();
    }

    @Test
    void a_full_disk_is_told() {
        assertThat(list("No space left on device")).isEqualTo(2);
        assertThat(err.toString(UTF_8)).isEqualTo("scorecard: the output cannot be written: No space left on device\n");
    }

    @Test
    void a_closed_standard_error_does_no_harm() {
        Surroundings surroundings =
                new Surroundings(new ByteArrayInputStream(new byte[0]), Run.TODAY, Files::newInputStream);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(Main.run(List.of("show", "nowhere"), surroundings, out, new Failing("Broken pipe")))
                .isEqualTo(2);
    }

    /** Takes nothing. */
    private static final class Failing extends OutputStream {
        private final String message;

        Failing(String message) {
            this.message = message;
        }

        @Override
        public void write(int one) throws IOException {
            throw new IOException(message);
        }
    }
}
