package org.carestrategy.scorecard;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;

/** Entry of the program. */
public final class Main {
    /** Where the councils are: today is the day there. */
    private static final ZoneId COUNCILS = ZoneId.of("Europe/London");

    private Main() {}

    /**
     * Runs the program and ends with its exit code.
     *
     * @param args what was typed
     */
    public static void main(String[] args) {
        System.exit(run(
                TypedArguments.of(args),
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err)));
    }

    static int run(List<String> args, InputStream in, OutputStream out, OutputStream err) {
        return run(args, new Surroundings(in, Clock.system(COUNCILS), Files::newInputStream), out, err);
    }

    static int run(List<String> args, Surroundings surroundings, OutputStream out, OutputStream err) {
        Outputs outputs = new Outputs(out, err);
        int code = Program.of(surroundings, outputs).execute(args.toArray(new String[0]));
        return outputs.flush() ? code : ExitCode.REFUSED;
    }
}
