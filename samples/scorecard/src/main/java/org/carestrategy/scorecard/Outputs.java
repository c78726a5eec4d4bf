package org.carestrategy.scorecard;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Collects what is printed and writes it as UTF-8, whatever the locale of the machine. */
final class Outputs {
    private final OutputStream out;
    private final OutputStream err;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder problems = new StringBuilder();

    Outputs(OutputStream out, OutputStream err) {
        this.out = out;
        this.err = err;
    }

    /** Prints text that can be shown as it is. */
    void print(String shown) {
        text.append(shown);
    }

    /** Prints one line on standard error. */
    void problem(String line) {
        problems.append(Visible.text(line)).append('\n');
    }

    /** Writes everything. A reader who closed the pipe has seen enough; any other failure is told. */
    boolean flush() {
        try {
            write(out, text);
        } catch (IOException e) {
            if (!isClosedPipe(e)) {
                problem("scorecard: the output cannot be written: " + e.getMessage());
                writeProblems();
                return false;
            }
        }
        return writeProblems();
    }

    private boolean writeProblems() {
        try {
            write(err, problems);
            return true;
        } catch (IOException e) {
            return isClosedPipe(e);
        }
    }

    private static void write(OutputStream stream, StringBuilder text) throws IOException {
        if (!text.isEmpty()) {
            stream.write(text.toString().getBytes(StandardCharsets.UTF_8));
            stream.flush();
        }
    }

    private static boolean isClosedPipe(IOException failure) {
        String message = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        return message.contains("broken pipe") || message.contains("pipe is being closed");
    }
}
