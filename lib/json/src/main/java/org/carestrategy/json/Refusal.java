package org.carestrategy.json;

import java.util.Optional;
import org.carestrategy.base.InvalidAttributeException;
import org.carestrategy.base.MissingAttributesException;
import org.carestrategy.finding.Finding;
import tools.jackson.core.JsonToken;

/** Notes why a value was refused, unless that follows from something noted already. */
final class Refusal {
    private final ReadState state;
    private final JsonToken token;
    private final int start;

    /** A value that starts with a token at an offset. */
    Refusal(ReadState state, JsonToken token, int start) {
        this.state = state;
        this.token = token;
        this.start = start;
    }

    void note(String pointer, int end, String given, RuntimeException refused, Shape wanted) {
        Notes notes = state.notes();
        if (!wanted.isThatOf(token)) {
            notes.forgetNulls(start + 1, end);
            noteOnce(pointer, wanted.refuse(token, given));
        } else if (refused.getCause() instanceof MissingAttributesException missing) {
            missing.attributes().forEach(name -> noteMissing(pointer + "/" + name, name));
        } else if (refused.getCause() instanceof InvalidAttributeException invalid) {
            noteInvalid(pointer, invalid);
        } else {
            noteOnce(pointer, ReadProblem.VALUE.told("problem", problem(wanted, given)));
        }
    }

    private void noteOnce(String pointer, Finding.Builder finding) {
        if (!state.notes().isTroubled(pointer)) {
            state.notes().add(pointer, start, finding);
        }
    }

    private void noteMissing(String pointer, String name) {
        if (!state.notes().isTroubled(pointer)) {
            state.notes().add(pointer, start, ReadProblem.MISSING.told("name", name));
        }
    }

    private void noteInvalid(String pointer, InvalidAttributeException invalid) {
        if (token.isScalarValue()) {
            noteOnce(pointer, ReadProblem.VALUE.told("problem", invalid.problem()));
            return;
        }
        String attribute = pointer + "/" + invalid.attribute();
        Optional<Integer> place = Attribute.start(state.text(), start, invalid.attribute());
        if (place.isEmpty()) {
            noteOnce(pointer, ReadProblem.VALUE.told("problem", invalid.attribute() + " " + invalid.problem()));
        } else if (!state.notes().isTroubled(attribute)) {
            state.notes().add(attribute, place.get(), ReadProblem.VALUE.told("problem", invalid.problem()));
        }
    }

    private String problem(Shape wanted, String given) {
        if (wanted == Shape.WHOLE) {
            return "must be from " + Integer.MIN_VALUE + " to " + Integer.MAX_VALUE + ", was " + Brief.of(given, 40);
        }
        return token.isNumeric() ? "is out of range, was " + Brief.of(given, 40) : "cannot be used here";
    }
}
