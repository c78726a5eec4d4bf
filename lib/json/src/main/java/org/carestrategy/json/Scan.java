package org.carestrategy.json;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.carestrategy.finding.Finding;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.exc.StreamReadException;

/** Notes what can be said of a document without knowing its types: syntax, limits, repeated names and nulls. */
final class Scan {
    private final Text text;
    private final ReadLimits limits;
    private final Notes notes;
    private final FormatLookout format = new FormatLookout();
    private final Deque<Map<String, Integer>> names = new ArrayDeque<>();
    private int lastToken;
    private int soundEnd = Integer.MAX_VALUE;
    private boolean givenUp;
    private boolean withinLimits = true;

    private Scan(Text text, ReadLimits limits, Notes notes) {
        this.text = text;
        this.limits = limits;
        this.notes = notes;
    }

    static Scan of(Text text, ReadLimits limits, Notes notes) {
        Scan scan = new Scan(text, limits, notes);
        try (JsonParser parser = Parsers.lenient(text)) {
            scan.run(parser);
        }
        return scan;
    }

    /** What was seen of the format. */
    FormatLookout format() {
        return format;
    }

    /** Where the syntax breaks or the scan was given up; the largest integer if it is sound to the end. */
    int soundEnd() {
        return soundEnd;
    }

    boolean isSound() {
        return soundEnd == Integer.MAX_VALUE;
    }

    boolean isWithinLimits() {
        return withinLimits;
    }

    private void run(JsonParser parser) {
        try {
            if (parser.nextToken() == null) {
                soundEnd = 0;
                notes.add("", 0, ReadProblem.EMPTY.told());
                return;
            }
            do {
                look(parser);
            } while (!isOver(parser) && parser.nextToken() != null);
        } catch (StreamReadException e) {
            BrokenSyntax broken = BrokenSyntax.of(text, lastToken, e);
            soundEnd = broken.offset();
            notes.add(container(parser), broken.offset(), ReadProblem.SYNTAX.told("problem", broken.sentence()));
        } catch (JacksonException e) {
            soundEnd = Parsers.end(parser);
        }
    }

    private boolean isOver(JsonParser parser) {
        if (givenUp || notes.isOverfull() || parser.streamReadContext().getNestingDepth() > limits.depth()) {
            soundEnd = Parsers.end(parser);
            return true;
        }
        if (parser.streamReadContext().inRoot()) {
            lookBehind(Parsers.end(parser));
            return true;
        }
        return false;
    }

    /** The object or list in which the parser stands. */
    private static String container(JsonParser parser) {
        TokenStreamContext outer = parser.streamReadContext().getParent();
        return outer == null ? "" : outer.pathAsPointer().toString();
    }

    private void look(JsonParser parser) {
        lastToken = Parsers.start(parser);
        format.look(parser).ifPresent(finding -> note(parser, finding));
        switch (parser.currentToken()) {
            case START_OBJECT -> {
                names.push(new HashMap<>());
                lookAtDepth(parser);
            }
            case START_ARRAY -> lookAtDepth(parser);
            case END_OBJECT -> names.pop();
            case PROPERTY_NAME -> lookAtName(parser);
            case VALUE_NULL -> note(parser, ReadProblem.NULL.told());
            case VALUE_STRING -> limit(parser, ReadProblem.LIMIT_TEXT, limits.textLength(), parser.getStringLength());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                limit(parser, ReadProblem.LIMIT_NUMBER, limits.numberLength(), digits(parser.getString()));
            default -> {}
        }
    }

    private void lookAtDepth(JsonParser parser) {
        limit(
                parser,
                ReadProblem.LIMIT_DEPTH,
                limits.depth(),
                parser.streamReadContext().getNestingDepth());
    }

    private void lookAtName(JsonParser parser) {
        String name = parser.currentName();
        if (name.length() > limits.nameLength()) {
            tooLong(parser, name);
        } else if (names.element().merge(name, 1, Integer::sum) == 2) {
            note(parser, ReadProblem.REPEATED.told("name", name));
        }
    }

    /** The pointer of everything behind it would carry the name, so that nothing behind it is looked at. */
    private void tooLong(JsonParser parser, String name) {
        withinLimits = false;
        givenUp = true;
        String pointer = container(parser) + "/" + Brief.of(name);
        notes.add(
                pointer,
                Parsers.start(parser),
                ReadProblem.LIMIT_NAME.told(
                        "limit", String.valueOf(limits.nameLength()), "length", String.valueOf(name.length())));
    }

    private void lookBehind(int end) {
        int rest = text.solid(end);
        if (rest < text.length()) {
            String found =
                    text.between(rest, Math.min(text.length(), rest + 20)).strip();
            notes.add("", rest, ReadProblem.TRAILING.told("rest", found));
        }
    }

    private void limit(JsonParser parser, ReadProblem problem, int limit, int length) {
        if (length > limit) {
            withinLimits = false;
            note(parser, problem.told("limit", String.valueOf(limit), "length", String.valueOf(length)));
        }
    }

    private void note(JsonParser parser, Finding.Builder finding) {
        notes.add(Parsers.pointer(parser), Parsers.start(parser), finding);
    }

    private static int digits(String number) {
        return (int) number.chars().filter(c -> c >= '0' && c <= '9').count();
    }
}
