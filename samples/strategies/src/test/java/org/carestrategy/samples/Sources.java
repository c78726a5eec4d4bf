package org.carestrategy.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The texts of the papers that are cited, line by line. They are not in this repository: the system property {@code
 * care.sources} names their folder, or else a folder {@code sources} beside the checkout is taken.
 */
final class Sources {
    private static final String PROPERTY = "care.sources";

    private Sources() {}

    /** The lines of a paper, the first at index 0; empty if its text is not there. */
    static Optional<List<String>> lines(String document) {
        return folders().stream()
                .map(folder -> folder.resolve(document + ".txt"))
                .filter(Files::isRegularFile)
                .findFirst()
                .map(Sources::read);
    }

    private static List<String> read(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> folders() {
        String named = System.getProperty(PROPERTY);
        return named == null ? beside(checkout()) : List.of(Path.of(named));
    }

    /** Tests run in the folder of their module, or from an editor in that of the checkout. */
    private static Path checkout() {
        Path here = Path.of("").toAbsolutePath();
        return Files.isDirectory(here.resolve("lib"))
                ? here
                : here.resolve("../..").normalize();
    }

    private static List<Path> beside(Path checkout) {
        List<Path> folders = new ArrayList<>();
        Path parent = checkout.getParent();
        if (parent == null) {
            return folders;
        }
        folders.add(parent.resolve("sources"));
        try (DirectoryStream<Path> neighbours = Files.newDirectoryStream(parent, Files::isDirectory)) {
            neighbours.forEach(neighbour -> folders.add(neighbour.resolve("sources")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folders;
    }
}
