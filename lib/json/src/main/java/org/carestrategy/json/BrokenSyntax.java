package org.carestrategy.json;

import java.util.Locale;
import java.util.regex.Pattern;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/**
 * Where a text stops being JSON, and why, as far as the characters there tell.
 *
 * @param offset place of the first character that cannot be
 * @param sentence what is wrong there
 */
record BrokenSyntax(int offset, String sentence) {
    private static final Pattern VALUE =
            Pattern.compile("true|false|null|-?(?:0|[1-9][0-9]*+)(?:\\.[0-9]++)?+(?:[eE][+-]?[0-9]++)?+");
    private static final int ESCAPE = 5;

    static BrokenSyntax of(Text text, StreamReadException broken) {
        int at = (int) Math.max(0, Math.min(text.length(), broken.getLocation().getCharOffset()));
        if (broken instanceof UnexpectedEndOfInputException || at == text.length()) {
            return new BrokenSyntax(
                    text.length(), "the document ends too early; a closing quote or bracket is missing");
        }
        int start = wordStart(text, at);
        int end = wordEnd(text, at);
        return isInEscape(text, at) || start == end
                ? new BrokenSyntax(at, ofCharacter(text, at))
                : new BrokenSyntax(start, ofWord(text.between(start, end)));
    }

    private static String ofWord(String word) {
        String shown = "'" + Brief.of(word, 40) + "'";
        return VALUE.matcher(word).matches()
                ? "a comma or colon is missing before " + shown
                : shown + " is neither a number nor true or false; text and names stand in double quotes";
    }

    private static String ofCharacter(Text text, int at) {
        char c = text.at(at);
        if (isInEscape(text, at)) {
            return "no such escape; a backslash in a text is written \\\\";
        }
        return switch (c) {
            case '\n', '\r', '\t' -> "a line break or tab inside of a text or name must be written \\n or \\t";
            case '"', '{', '[' -> "a comma or colon is missing before '" + c + "'";
            case '}', ']', ',', ':' -> ofPunctuation(text, at, c);
            case '/', '#' -> "comments are not allowed";
            case '\'' -> "text and names stand in double quotes";
            default ->
                Character.isISOControl(c)
                        ? String.format(Locale.ROOT, "the control character must be written \\u%04x", (int) c)
                        : "'" + c + "' cannot stand here";
        };
    }

    private static String ofPunctuation(Text text, int at, char c) {
        int before = text.solidBefore(at);
        if (before >= 0 && (text.at(before) == ',' || text.at(before) == ':')) {
            return "something is missing between '" + text.at(before) + "' and '" + c + "'";
        }
        return "'" + c + "' cannot stand here";
    }

    private static boolean isInEscape(Text text, int at) {
        for (int back = 1; back <= ESCAPE && back <= at; back++) {
            if (text.at(at - back) == '\\') {
                return true;
            }
        }
        return false;
    }

    private static int wordStart(Text text, int at) {
        int start = at;
        while (start > 0 && isWord(text.at(start - 1))) {
            start--;
        }
        return start;
    }

    private static int wordEnd(Text text, int at) {
        int end = at;
        while (end < text.length() && isWord(text.at(end))) {
            end++;
        }
        return end;
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '+' || c == '.' || c == '_';
    }
}
