package org.carestrategy.scorecard;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.carestrategy.json.ReadLimits;
import org.carestrategy.samples.SampleStrategies;

/** Gets the bytes of documents: bundled ones, files, standard input. */
final class Inputs {
    private static final String STANDARD_INPUT = "-";
    private static final String FOLDER = SampleStrategies.class.getPackageName().replace('.', '/') + "/";
    private final Surroundings surroundings;
    private boolean standardInputIsRead;

    Inputs(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    Surroundings surroundings() {
        return surroundings;
    }

    /** The strategy with a bundled name, from a file, or from standard input. */
    Input strategy(String name) {
        return SampleStrategies.json(name)
                .map(json -> bundled(name, json))
                .orElseGet(() -> given(name, norBundled(name)));
    }

    /** Another document, from a file or from standard input. */
    Input given(String name) {
        return given(name, "");
    }

    /** The record that a bundled strategy brings along. */
    static Optional<Input> bundledRecord(String strategy) {
        return SampleStrategies.recordJson(strategy).map(json -> bundled(strategy + "-record", json));
    }

    private static String norBundled(String name) {
        List<String> names = SampleStrategies.names();
        return ", nor is a strategy of that name bundled (bundled: " + String.join(", ", names) + ")"
                + Similar.hint(name, names);
    }

    private static Input bundled(String name, String json) {
        return new Input(name, FileNames.uri(FOLDER + name + ".json"), json.getBytes(StandardCharsets.UTF_8));
    }

    private Input given(String name, String ifMissing) {
        boolean typedIn = name.equals(STANDARD_INPUT);
        String called = typedIn ? "standard input" : name;
        return new Input(called, FileNames.uri(called), typedIn ? standardInput() : file(name, ifMissing));
    }

    private byte[] standardInput() {
        if (standardInputIsRead) {
            throw Refusal.of("only one document can come from standard input");
        }
        standardInputIsRead = true;
        try {
            return bytes(surroundings.in());
        } catch (IOException e) {
            throw Refusal.of("standard input cannot be read: " + e.getMessage());
        }
    }

    private byte[] file(String name, String ifMissing) {
        try {
            Path path = FileNames.path(name);
            if (name.isEmpty() || Files.isDirectory(path)) {
                throw Refusal.of(name.isEmpty() ? "the name of a file is empty" : "'" + name + "' is a folder");
            }
            try (InputStream in = surroundings.files().open(path)) {
                return bytes(in);
            }
        } catch (NoSuchFileException e) {
            throw Refusal.of("there is no file '" + name + "'" + ifMissing);
        } catch (IOException | InvalidPathException e) {
            throw Refusal.of(problem(name, e));
        }
    }

    private static String problem(String name, Exception failure) {
        if (failure instanceof AccessDeniedException) {
            return "'" + name + "' may not be read; ask for permission to read it";
        }
        if (failure instanceof InvalidPathException) {
            return "'" + name + "' is no name that a file can have";
        }
        return "'" + name + "' cannot be read" + reason(failure);
    }

    private static String reason(Exception failure) {
        String reason = failure instanceof FileSystemException system ? system.getReason() : failure.getMessage();
        return reason == null ? "" : ": " + reason;
    }

    /** No more than what shows that the limit is passed. */
    private static byte[] bytes(InputStream in) throws IOException {
        return in.readNBytes(ReadLimits.standard().bytes() + 1);
    }
}
