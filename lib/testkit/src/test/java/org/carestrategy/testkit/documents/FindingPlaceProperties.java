package org.carestrategy.testkit.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.carestrategy.check.RuleSet;
import org.carestrategy.check.Subject;
import org.carestrategy.json.DocumentPlaces;
import org.carestrategy.json.StrategyJson;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.testkit.Damage;
import org.carestrategy.testkit.Generated;
import org.carestrategy.testkit.Recorded;

/** Where something is found, there is something in the document, or the part that lacks it. */
@Domain(Generated.class)
class FindingPlaceProperties {
    private static final StrategyJson JSON = StrategyJson.standard();

    @Property(tries = 100)
    void everyPlaceIsInTheDocumentOrJustBelowWhatIs(@ForAll Recorded recorded, @ForAll Random random) {
        Strategy strategy = new Damage(random).to(recorded.strategy());
        DocumentPlaces inStrategy = JSON.places(JSON.write(strategy));
        DocumentPlaces inRecord = JSON.places(JSON.write(recorded.record()));
        Subject subject = Subject.of(strategy, recorded.record()).asOf(Generated.LAST);
        assertThat(RuleSet.publication().check(subject)).allSatisfy(finding -> {
            boolean ofRecord =
                    finding.code().startsWith("record.") || finding.path().startsWith("entries/");
            assertThat(isThereOrJustBelow(finding.path(), ofRecord ? inRecord : inStrategy))
                    .as(finding.toString())
                    .isTrue();
        });
    }

    /** An empty list is not written: what is missing in it stands two steps below what is there. */
    private static boolean isThereOrJustBelow(String path, DocumentPlaces places) {
        return Stream.of(path, above(path), above(above(path))).map(places::of).anyMatch(Optional::isPresent);
    }

    private static String above(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }
}
