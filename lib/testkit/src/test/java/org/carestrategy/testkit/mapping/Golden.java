package org.carestrategy.testkit.mapping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The JSON of each type as published, one file a type.
 *
 * <p>The files are what a mapper writes, byte by byte, but for line breaks and indents, which no mapper writes by
 * default. Run with {@code -Dgolden.write=true} to write those of new types; look at what has changed before you
 * commit it.
 */
final class Golden {
    private static final Path FOLDER = Path.of("src", "test", "resources", "golden", "1");

    private Golden() {}

    static String text(Class<?> type) {
        try {
            return Files.readString(file(type)).stripTrailing();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void writeIfAsked(Class<?> type, String text) {
        if (Boolean.getBoolean("golden.write")) {
            try {
                Files.createDirectories(FOLDER);
                Files.writeString(file(type), text + "\n", StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static Path file(Class<?> type) {
        return FOLDER.resolve(type.getSimpleName() + ".json");
    }

    /** The same JSON with a line for each value; texts stay as they are. */
    static String inLines(String json) {
        StringBuilder lines = new StringBuilder();
        int depth = 0;
        boolean inText = false;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (inText || c == '"') {
                lines.append(c);
                inText = c != '"' ? inText : !inText || isEscaped(json, i);
            } else if (c == '{' || c == '[') {
                newLine(lines.append(c), ++depth);
            } else if (c == '}' || c == ']') {
                newLine(lines, --depth).append(c);
            } else if (c == ',') {
                newLine(lines.append(c), depth);
            } else {
                lines.append(c);
            }
        }
        return lines.toString();
    }

    private static boolean isEscaped(String json, int quote) {
        int before = quote;
        while (before > 0 && json.charAt(before - 1) == '\\') {
            before--;
        }
        return (quote - before) % 2 == 1;
    }

    private static StringBuilder newLine(StringBuilder lines, int depth) {
        return lines.append('\n').append("  ".repeat(depth));
    }
}
