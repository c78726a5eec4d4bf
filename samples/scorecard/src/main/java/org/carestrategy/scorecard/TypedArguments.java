package org.carestrategy.scorecard;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The arguments as they were typed. Java decodes them by the locale, and loses what the locale {@code C} cannot hold;
 * where the system tells the bytes, they are read as UTF-8.
 */
final class TypedArguments {
    private static final Path COMMAND_LINE = Path.of("/proc/self/cmdline");

    private TypedArguments() {}

    static List<String> of(String[] args) {
        List<String> decoded = List.of(args);
        boolean plain = decoded.stream().allMatch(arg -> arg.chars().allMatch(c -> c < 0x80));
        if (plain || !Files.isReadable(COMMAND_LINE)) {
            return decoded;
        }
        try {
            return restored(decoded, Files.readAllBytes(COMMAND_LINE));
        } catch (IOException e) {
            return decoded;
        }
    }

    /** The last texts of a command line, each ended by a byte of zero, unless they are not UTF-8. */
    static List<String> restored(List<String> decoded, byte[] commandLine) {
        try {
            List<String> typed = split(commandLine);
            return typed.size() < decoded.size() ? decoded : typed.subList(typed.size() - decoded.size(), typed.size());
        } catch (CharacterCodingException e) {
            return decoded;
        }
    }

    private static List<String> split(byte[] commandLine) throws CharacterCodingException {
        List<String> texts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < commandLine.length; i++) {
            if (commandLine[i] == 0) {
                ByteBuffer bytes = ByteBuffer.wrap(commandLine, start, i - start);
                texts.add(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
                start = i + 1;
            }
        }
        return texts;
    }
}
