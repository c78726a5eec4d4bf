package org.carestrategy.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.carestrategy.finding.Finding;
import org.carestrategy.strategy.Authority;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.StrategyId;

/** Small documents, and what is told of them in short form. */
final class Fixtures {
    static final StrategyJson JSON = StrategyJson.standard();

    private Fixtures() {}

    /** A strategy in one line, with more properties behind the mandatory ones. */
    static String strategy(String... properties) {
        String more = properties.length == 0 ? "" : "," + String.join(",", properties);
        return "{\"format\":\"care-strategy/strategy/1\",\"id\":\"north\",\"title\":\"T\",\"authority\":{\"name\":\"N\"}"
                + more + "}";
    }

    static Strategy.Builder northbeck() {
        return Strategy.builder().id(StrategyId.of("north")).title("T").authority(Authority.of("N"));
    }

    static byte[] resource(String name) {
        try (InputStream stream = Fixtures.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalArgumentException(name);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Each finding as place, code and message: {@code 3:3 /titel json.unknown unknown property 'titel'; …}. */
    static List<String> told(ReadResult<?> result) {
        return result.findings().stream().map(Fixtures::told).toList();
    }

    /** Each finding as pointer, code and message. */
    static List<String> toldWithoutPlace(ReadResult<?> result) {
        return result.findings().stream()
                .map(finding -> "/" + finding.path() + " " + finding.code() + " " + finding.message())
                .toList();
    }

    private static String told(Finding finding) {
        String place = finding.position()
                .map(at -> at.line() + ":" + at.column() + " " + at.pointer())
                .orElse("-");
        return place + " " + finding.code() + " " + finding.message();
    }
}
