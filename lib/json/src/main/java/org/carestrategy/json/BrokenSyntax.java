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

    /** Why parsing broke off, where the last token before that starts at an offset. */
    static BrokenSyntax of(Text text, int lastToken, StreamReadException broken) {
        int at = (int) Math.max(0, Math.min(text.length(), broken.getLocation().getCharOffset()));
        if (broken instanceof UnexpectedEndOfInputException || at == text.length()) {
            return new BrokenSyntax(
                    text.length(), "the document ends too early; a closing quote or bracket is missing");
        }
        if (isInText(text, lastToken, at)) {
            return new BrokenSyntax(at, inText(text.at(at)));
        }
        int start = wordStart(text, at);
        String word = text.between(start, wordEnd(text, at));
        boolean isValue = VALUE.matcher(word).matches();
        return word.isEmpty() || (isValue && !isWord(text.at(at)))
                ? new BrokenSyntax(at, ofCharacter(text, at))
                : new BrokenSyntax(start, ofWord(word, isValue));
    }

    private static boolean isInText(Text text, int start, int end) {
        boolean inText = false;
        for (int at = start; at < end; at++) {
            char c = text.at(at);
            if (inText && c == '\\') {
                at++;
            } else if (c == '"') {
                inText = !inText;
            }
        }
        return inText;
    }

    private static String inText(char c) {
        if (c == '\n' || c == '\r' || c == '\t') {
            return "a line break or tab inside of a text or name must be written \\n or \\t";
        }
        return Character.isISOControl(c)
                ? String.format(Locale.ROOT, "the control character must be written \\u%04x", (int) c)
                : "no such escape; a backslash in a text is written \\\\";
    }

    private static String ofWord(String word, boolean isValue) {
        String shown = "'" + Brief.of(word, 40) + "'";
        return isValue
                ? "a comma or colon is missing before " + shown
                : shown + " is neither a number nor true or false; text and names stand in double quotes";
    }

    private static String ofCharacter(Text text, int at) {
        char c = text.at(at);
        return switch (c) {
            case '"', '{', '[' -> "a comma or colon is missing before '" + c + "'";
            case '}', ']', ',', ':' -> ofPunctuation(text, at, c);
            case '/', '#' -> "comments are not allowed";
            case '\'' -> "text and names stand in double quotes";
            default ->
                Character.isISOControl(c)
                        ? String.format(Locale.ROOT, "the control character U+%04X cannot stand here", (int) c)
                        : "'" + character(text, at) + "' cannot stand here";
        };
    }

    private static String character(Text text, int at) {
        boolean isPair = at + 1 < text.length() && Character.isSurrogatePair(text.at(at), text.at(at + 1));
        return text.between(at, isPair ? at + 2 : at + 1);
    }

    private static String ofPunctuation(Text text, int at, char c) {
        int before = text.solidBefore(at);
        if (before >= 0 && (text.at(before) == ',' || text.at(before) == ':')) {
            return "something is missing between '" + text.at(before) + "' and '" + c + "'";
        }
        return "'" + c + "' cannot stand here";
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
