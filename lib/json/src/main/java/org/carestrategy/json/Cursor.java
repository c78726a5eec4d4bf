package org.carestrategy.json;

import org.carestrategy.finding.Position;

/** Moves forward through a text and counts lines and characters; a character outside of the basic plane counts once. */
final class Cursor {
    private final Text text;
    private int at;
    private int line = 1;
    private int column = 1;

    Cursor(Text text) {
        this.text = text;
    }

    /** The place of an offset that is not before the last one asked for. */
    Position position(String pointer, int offset) {
        moveTo(offset);
        return Position.of(pointer, line, column);
    }

    /** Moves on to an offset. */
    void moveTo(int offset) {
        int end = Math.min(offset, text.length());
        for (; at < end; at++) {
            step(text.at(at));
        }
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }

    private void step(char c) {
        if (c == '\n') {
            line++;
            column = 1;
        } else if (!isSecondHalf(c)) {
            column++;
        }
    }

    private boolean isSecondHalf(char c) {
        return Character.isLowSurrogate(c) && at > 0 && Character.isHighSurrogate(text.at(at - 1));
    }
}
