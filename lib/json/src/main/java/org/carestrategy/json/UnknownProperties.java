package org.carestrategy.json;

import java.util.List;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.carestrategy.base.SimilarName;
import org.carestrategy.finding.Finding;
import org.carestrategy.finding.Severity;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.DeserializationProblemHandler;

/**
 * Takes the properties that no type knows: keeps the format of the document, and notes all others where reading goes
 * on after them. It is called with the parser on the value.
 */
final class UnknownProperties extends DeserializationProblemHandler {
    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context,
            JsonParser parser,
            ValueDeserializer<?> deserializer,
            Object bean,
            String name) {
        ReadState state = ReadState.of(context);
        boolean outermost = isOutermost(parser);
        if (outermost && name.equals(DocumentFormat.PROPERTY)) {
            state.readFormat(parser);
            return true;
        }
        if (state.goesOnAfterUnknown()) {
            skip(state, parser, () -> unknown(name, known(deserializer, outermost)));
            return true;
        }
        return false;
    }

    private static boolean isOutermost(JsonParser parser) {
        TokenStreamContext context = parser.streamReadContext();
        TokenStreamContext object = parser.currentToken().isStructStart() ? context.getParent() : context;
        return object.getParent().inRoot();
    }

    private static void skip(ReadState state, JsonParser parser, Supplier<Finding.Builder> finding) {
        Notes notes = state.notes();
        int start = Parsers.start(parser);
        String pointer = Parsers.pointer(parser);
        parser.skipChildren();
        notes.forgetNulls(start, Parsers.end(parser));
        Severity severity = state.ignoresUnknown() ? Severity.WARNING : Severity.ERROR;
        if (severity == Severity.ERROR || !notes.leavesOutWarning()) {
            notes.add(pointer, state.text().nameBefore(start), finding.get().severity(severity));
        }
    }

    private static List<String> known(ValueDeserializer<?> deserializer, boolean outermost) {
        TreeSet<String> known = new TreeSet<>();
        deserializer.getKnownPropertyNames().forEach(name -> known.add(name.toString()));
        if (outermost) {
            known.add(DocumentFormat.PROPERTY);
        }
        return List.copyOf(known);
    }

    private static Finding.Builder unknown(String name, List<String> known) {
        return SimilarName.of(name, known)
                .map(similar -> ReadProblem.UNKNOWN
                        .told("name", name, "similar", similar)
                        .template("unknown property '{name}'; did you mean '{similar}'?"))
                .orElseGet(() -> ReadProblem.UNKNOWN.told("name", name, "known", String.join(", ", known)));
    }
}
