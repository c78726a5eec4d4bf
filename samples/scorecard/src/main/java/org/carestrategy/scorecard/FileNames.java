package org.carestrategy.scorecard;

import java.io.File;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Finds files by names that the locale may not be able to hold. */
final class FileNames {
    private static final Path HERE = Path.of("/proc/self/cwd");

    private FileNames() {}

    /**
     * The path with a name. Where the system keeps names as bytes, those of UTF-8 are tried first.
     *
     * @throws InvalidPathException if no file can have such a name
     */
    static Path path(String name) {
        boolean plain = name.chars().allMatch(c -> c < 0x80);
        if (plain || !Files.isDirectory(HERE)) {
            return Path.of(name);
        }
        Path inUtf8 = Path.of(URI.create("file://" + encoded(name.startsWith("/") ? name : HERE + "/" + name)));
        return Files.exists(inUtf8) ? inUtf8 : inLocale(name).orElse(inUtf8);
    }

    private static Optional<Path> inLocale(String name) {
        try {
            return Optional.of(Path.of(name));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** The name of a file as a reference, for example {@code drafts/our%20strategy.json}. */
    static URI uri(String name) {
        return URI.create(encoded(name.replace(File.separatorChar, '/')));
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2F", "/");
    }
}
