package org.carestrategy.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carestrategy.json.SchemaTrees.MAPPER;
import static org.carestrategy.json.SchemaTrees.faults;
import static org.carestrategy.json.SchemaTrees.judge;
import static org.carestrategy.json.SchemaTrees.tree;

import com.networknt.schema.Schema;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.carestrategy.base.InvalidAttributeException;
import org.carestrategy.value.Figure;
import org.carestrategy.value.Frequency;
import org.carestrategy.value.PartyId;
import org.carestrategy.value.Timescale;
import tools.jackson.databind.node.ObjectNode;

/** The patterns of the schema against the types that read such texts. */
class SchemaTextProperties {
    private static final ObjectNode WHOLE = tree("strategy");
    private static final Schema FIGURE = definition("figure");
    private static final Schema FREQUENCY = definition("frequency");
    private static final Schema TIMESCALE = definition("timescale");
    private static final Schema IDENTIFIER = definition("identifier");

    @Provide
    Arbitrary<String> figures() {
        return pieces(
                "0", "12", ",", ".", " ", "  ", "e", "E", "+", "-", "\u2212", "%", "[", "]", "c", "\t", "\n", "\u00A0");
    }

    @Provide
    Arbitrary<String> frequencies() {
        return pieces(
                "every ",
                "1",
                "2",
                "0",
                "99",
                " ",
                "week",
                "month",
                "s",
                "at least ",
                "1 time",
                " times",
                " a year",
                "before",
                "at",
                " each meeting of ",
                "board",
                "-",
                "standing item",
                "as needed",
                ": ",
                "\u00A0",
                "\n");
    }

    @Provide
    Arbitrary<String> timescales() {
        return pieces(
                "FY", "AY", "2016", "1999", "-", "-", "17", "00", "02", "30", "-Q3", "-Q", "autumn", "/", "/",
                "ongoing", "20", "\n");
    }

    @Provide
    Arbitrary<String> identifiers() {
        return pieces("a", "z9", "-", "-", "keep", "A", "_", " ", "\u00E9", "\u0661", "\n", "x".repeat(40));
    }

    @Property
    void figureIsValidExactlyIfItIsOne(@ForAll("figures") String text) {
        assertThat(isValid(FIGURE, text)).isEqualTo(problem(Figure::parse, text).isEmpty());
    }

    @Property
    void frequencyIsValidExactlyIfItIsOne(@ForAll("frequencies") String text) {
        assertThat(isValid(FREQUENCY, text))
                .isEqualTo(problem(Frequency::parse, text).isEmpty());
    }

    @Property
    void identifierIsValidExactlyIfItIsOne(@ForAll("identifiers") String text) {
        assertThat(isValid(IDENTIFIER, text))
                .isEqualTo(problem(PartyId::of, text).isEmpty());
    }

    @Property
    void timescaleIsValidIfItIsOneOrIsWrongOnlyInWhatASchemaCannotTell(@ForAll("timescales") String text) {
        Optional<String> problem = problem(Timescale::parse, text);

        if (isValid(TIMESCALE, text)) {
            assertThat(problem.filter(told -> !isBeyondASchema(told))).isEmpty();
        } else {
            assertThat(problem).isPresent();
        }
    }

    @Example
    void textIsValidExactlyIfItIsNotBlank() {
        Pattern pattern = Pattern.compile(WHOLE.at("/$defs/text/pattern").stringValue());

        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            String text = String.valueOf((char) c);
            assertThat(pattern.matcher(text).find()).as("%04x", c).isEqualTo(!text.isBlank());
        }
    }

    private static boolean isBeyondASchema(String problem) {
        return problem.startsWith("must be a day or month that exists, was '")
                || problem.startsWith("must have a second year that follows the first, was '")
                || problem.startsWith("must not end before it begins, was '");
    }

    private static Schema definition(String name) {
        return judge(WHOLE.at("/$defs/" + name), WHOLE);
    }

    private static boolean isValid(Schema schema, String text) {
        return faults(schema, MAPPER.writeValueAsString(text)).isEmpty();
    }

    private static Optional<String> problem(Consumer<String> reader, String text) {
        try {
            reader.accept(text);
            return Optional.empty();
        } catch (InvalidAttributeException e) {
            return Optional.of(e.problem());
        }
    }

    private static Arbitrary<String> pieces(String... pieces) {
        return Arbitraries.of(pieces).list().ofMaxSize(7).map(chosen -> String.join("", chosen));
    }
}
