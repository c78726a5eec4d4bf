package org.carestrategy.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.carestrategy.assess.Challenges;
import org.carestrategy.assess.Scorecard;
import org.carestrategy.finding.Finding;
import org.carestrategy.finding.Findings;
import org.carestrategy.json.StrategyJson;
import org.carestrategy.record.StrategyRecord;
import org.carestrategy.strategy.Strategy;
import org.junit.jupiter.api.Test;

/**
 * What the Board of Northbeck could ask at its look of October 2025. Each line of {@code northbeck-challenges.txt} is a
 * code and a place, and above it stands why it is right to ask.
 */
class NorthbeckChallengesTest {
    private static final LocalDate DAY = LocalDate.parse("2025-10-24");
    private static final Strategy NORTHBECK = SampleStrategies.northbeck2024();
    private static final StrategyRecord RECORD = SampleStrategies.northbeck2024Record();

    private static List<String> table() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                NorthbeckChallengesTest.class.getResourceAsStream("northbeck-challenges.txt"),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }

    @Test
    void exactlyWhatIsArguedIsAsked() throws IOException {
        assertThat(Challenges.of(NORTHBECK, RECORD, DAY))
                .extracting(found -> found.code() + " " + found.path())
                .containsExactlyElementsOf(table());
    }

    @Test
    void theScorecardHoldsThem() {
        assertThat(Scorecard.of(NORTHBECK, RECORD, DAY).challenges())
                .isEqualTo(Challenges.of(NORTHBECK, RECORD, DAY).all());
    }

    @Test
    void theyStandAtPlacesOfTheStrategyOrOfTheRecord() throws IOException {
        Findings found = Challenges.of(NORTHBECK, RECORD, DAY);
        StrategyJson json = StrategyJson.standard();
        var ofStrategy = json.places(json.write(NORTHBECK));
        var ofRecord = json.places(json.write(RECORD));
        assertThat(found)
                .extracting(Finding::path)
                .allMatch(path ->
                        ofStrategy.of(path).isPresent() || ofRecord.of(path).isPresent());
    }

    /** The trust refused in September 2024 and signed in January 2025. */
    @Test
    void aRefusalIsAskedAboutUntilTheTrustHasSigned() {
        String code = "challenge.sign-off-refused";
        assertThat(Challenges.of(NORTHBECK, RECORD, LocalDate.parse("2024-12-31"))
                        .withCode(code))
                .extracting(Finding::path)
                .containsExactly("entries/2024-09-trust-pledge-refused/signOff");
        assertThat(Challenges.of(NORTHBECK, RECORD, DAY).withCode(code)).isEmpty();
    }
}
