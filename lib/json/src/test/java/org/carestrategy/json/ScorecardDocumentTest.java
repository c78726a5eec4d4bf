package org.carestrategy.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carestrategy.json.Fixtures.JSON;
import static org.carestrategy.json.Fixtures.northbeck;
import static org.carestrategy.json.Fixtures.resource;
import static org.carestrategy.json.Fixtures.told;
import static org.carestrategy.json.Fixtures.utf8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.carestrategy.assess.AssessmentPolicy;
import org.carestrategy.assess.DeliveryPolicy;
import org.carestrategy.assess.Scorecard;
import org.carestrategy.strategy.Action;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.ActionId;
import org.carestrategy.value.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A scorecard as a document: with its policy in full, and with what follows for readers that do not calculate. */
class ScorecardDocumentTest {
    private static final Strategy STRATEGY = northbeck()
            .addActions(Action.builder()
                    .id(ActionId.of("visit"))
                    .wording(Wording.of("Visit each school"))
                    .build())
            .build();
    private static final LocalDate DAY = LocalDate.of(2025, 3, 31);

    private static String complete() {
        return new String(resource("complete-scorecard.json"), StandardCharsets.UTF_8);
    }

    @Test
    void onlyTheWholeHasAFormatAndThePolicyInItHasNone() {
        String document = JSON.write(Scorecard.withoutRecord(STRATEGY, DAY));

        assertThat(document).startsWith("""
                        {
                          "format": "care-strategy/scorecard/1",
                          "strategy": "north",
                          "asOf": "2025-03-31",
                          "policy": {
                            "name": "standard",
                            "legend": [
                        """).containsOnlyOnce("\"format\"").contains("\"expected\": \"linear\"");
    }

    @Test
    void policyIsThatByWhichItWasMade() {
        AssessmentPolicy policy = AssessmentPolicy.named("north")
                .delivery(DeliveryPolicy.named("north").staleAfter(1).build())
                .build();
        Scorecard scorecard = Scorecard.withoutRecord(STRATEGY, DAY, policy);

        Scorecard read = JSON.readScorecard(JSON.write(scorecard)).orElseThrow();

        assertThat(read).isEqualTo(scorecard);
        assertThat(Scorecard.withoutRecord(STRATEGY, read.asOf(), read.policy()))
                .isEqualTo(scorecard);
    }

    @Test
    void whatFollowsFromTheRestIsNotTrusted() {
        Scorecard honest = JSON.readScorecard(complete()).orElseThrow();
        Scorecard forged = JSON.readScorecard(complete()
                        .replace("\"rated\": 1,", "\"rated\": 99,")
                        .replace("\"message\": \"rated red\"", "\"message\": \"rated green\""))
                .orElseThrow();

        assertThat(forged).isEqualTo(honest);
        assertThat(forged.whole().delivery().tally().rated()).isEqualTo(1);
        assertThat(JSON.write(forged)).doesNotContain("99", "rated green");
    }

    @Test
    void stepsOfAnActionAreToldFromItsAnswerWhateverTheDocumentSays() {
        Scorecard read = JSON.readScorecard(complete()).orElseThrow();

        assertThat(read.actions().get(0).why())
                .extracting(Object::toString)
                .contains("state: overdue", "30 days late", "rated red", "the council itself says green");
    }

    @Test
    void scorecardIsTheSameHoweverTheDocumentIsGiven(@TempDir Path directory) throws IOException {
        Scorecard scorecard = Scorecard.withoutRecord(STRATEGY, DAY);
        String document = JSON.write(scorecard);
        Path file = Files.write(directory.resolve("scorecard.json"), utf8(document));

        assertThat(JSON.readScorecard(document).orElseThrow()).isEqualTo(scorecard);
        assertThat(JSON.readScorecard(utf8(document)).orElseThrow()).isEqualTo(scorecard);
        assertThat(JSON.readScorecard(new ByteArrayInputStream(utf8(document))).orElseThrow())
                .isEqualTo(scorecard);
        assertThat(JSON.readScorecard(file).orElseThrow()).isEqualTo(scorecard);
    }

    @Test
    void allFaultsAreToldAtOnce() {
        assertThat(told(JSON.readScorecard("""
                {"format": "care-strategy/scorecard/1", "strategy": "north", "asOf": "2025-02-30",
                "policy": {"name": "n", "format": "care-strategy/policy/1"},
                "standings": [{"by": "all", "voice": {"parts": -1, "spokenOf": 0}}],
                "actions": [{"action": "a", "state": "overdue", "percent": 101}]}
                """)))
                .containsExactly(
                        "1:70 /asOf json.value must be a date such as 2026-03-31, was '2025-02-30'",
                        "2:25 /policy/format json.unknown unknown property 'format'; known here: delivery,"
                                + " deliveryRollUp, difference, differenceRollUp, legend, name, voiceMonths",
                        "3:15 /standings/0/delivery json.missing missing: delivery",
                        "3:15 /standings/0/difference json.missing missing: difference",
                        "3:22 /standings/0/by json.value must be whole, pledge, promise, priority, statement,"
                                + " framework-item, plan, party, lead, action or measure, was 'all'",
                        "3:48 /standings/0/voice/parts json.value must be 0 or more, was -1",
                        "4:60 /actions/0/percent json.value must be 0 to 100, was 101");
    }

    @Test
    void scorecardWithoutAStandingOfTheWholeIsRefused() {
        assertThat(told(JSON.readScorecard("""
                {"format": "care-strategy/scorecard/1", "strategy": "north", "asOf": "2025-03-31",
                "policy": {"name": "n"}, "standings": []}
                """)))
                .containsExactly("2:39 /standings json.value must have one of the whole");
    }
}
