package org.carestrategy.testkit.documents;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.carestrategy.finding.Position;
import org.carestrategy.json.DocumentPlaces;
import org.carestrategy.json.StrategyJson;
import org.carestrategy.record.Entry;
import org.carestrategy.record.StrategyRecord;
import org.carestrategy.samples.SampleStrategies;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.testkit.Generated;
import org.carestrategy.testkit.Recorded;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever has an identifier has a place in its document, and the pointer of that place leads to it. */
class PlaceProperties {
    private static final StrategyJson JSON = StrategyJson.standard();

    @Provide
    Arbitrary<Recorded> recorded() {
        return Generated.strategiesWithRecords();
    }

    @Provide
    Arbitrary<String> samples() {
        return Arbitraries.of(SampleStrategies.names());
    }

    @Property(tries = 100)
    void elementsStandWhereTheirPointersLead(@ForAll("recorded") Recorded recorded) {
        assertElementsHavePlaces(recorded.strategy(), JSON.write(recorded.strategy()));
    }

    @Property
    void elementsOfTheSamplesStandWhereTheirPointersLead(@ForAll("samples") String name) {
        assertElementsHavePlaces(
                SampleStrategies.strategy(name).orElseThrow(),
                SampleStrategies.json(name).orElseThrow());
    }

    @Property(tries = 100)
    void entriesStandWhereTheirPointersLead(@ForAll("recorded") Recorded recorded) {
        assertEntriesHavePlaces(recorded.record(), JSON.write(recorded.record()));
    }

    private static void assertElementsHavePlaces(Strategy strategy, String document) {
        DocumentPlaces places = JSON.places(document);
        JsonNode tree = JsonMapper.shared().readTree(document);
        strategy.elements()
                .forEach(element -> assertLeadsTo(
                        places.of(element.path()).orElseThrow(), element.id().text(), document, tree));
    }

    private static void assertEntriesHavePlaces(StrategyRecord record, String document) {
        DocumentPlaces places = JSON.places(document);
        JsonNode tree = JsonMapper.shared().readTree(document);
        for (Entry entry : record.entries()) {
            String id = entry.id().text();
            assertLeadsTo(places.of("entries/" + id).orElseThrow(), id, document, tree);
        }
    }

    private static void assertLeadsTo(Position position, String id, String document, JsonNode tree) {
        assertThat(tree.at(position.pointer()).path("id").stringValue()).isEqualTo(id);
        assertThat(character(document, position)).isEqualTo('{');
    }

    private static char character(String document, Position position) {
        int start = 0;
        for (int line = 1; line < position.line(); line++) {
            start = document.indexOf('\n', start) + 1;
        }
        return document.charAt(document.offsetByCodePoints(start, position.column() - 1));
    }
}
