package org.carestrategy.json;

import java.util.List;
import java.util.TreeSet;
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
        Reading reading = Reading.of(context);
        boolean outermost = isOutermost(parser);
        if (outermost && name.equals(DocumentFormat.PROPERTY)) {
            reading.readFormat(parser);
            return true;
        }
        if (reading.goesOnAfterUnknown()) {
            note(reading, parser, unknown(name, known(deserializer, outermost)));
            return true;
        }
        return false;
    }

    private static boolean isOutermost(JsonParser parser) {
        TokenStreamContext context = parser.streamReadContext();
        TokenStreamContext object = parser.currentToken().isStructStart() ? context.getParent() : context;
        return object.getParent().inRoot();
    }

    private static void note(Reading reading, JsonParser parser, Finding.Builder finding) {
        String pointer = Parsers.pointer(parser);
        int start = Parsers.start(parser);
        parser.skipChildren();
        reading.notes().forgetNulls(start, Parsers.end(parser));
        finding.severity(reading.ignoresUnknown() ? Severity.WARNING : Severity.ERROR);
        reading.notes().add(pointer, reading.text().nameBefore(start), finding);
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
