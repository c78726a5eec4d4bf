package org.carestrategy.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carestrategy.json.Fixtures.JSON;
import static org.carestrategy.json.Fixtures.resource;
import static org.carestrategy.json.Fixtures.told;
import static org.carestrategy.json.Fixtures.utf8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.carestrategy.assess.AssessmentPolicy;
import org.carestrategy.assess.DeliveryPolicy;
import org.carestrategy.assess.DeliveryState;
import org.carestrategy.assess.ExpectedRule;
import org.carestrategy.assess.MeasurePolicy;
import org.carestrategy.record.Rating;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A policy as a document that somebody writes by hand: what is not given is that of the standard one. */
class PolicyTest {
    private static AssessmentPolicy read(String properties) {
        return JSON.readPolicy("{\"format\":\"care-strategy/policy/1\",\"name\":\"northbeck\"" + properties + "}")
                .orElseThrow();
    }

    @Test
    void nameAloneIsTheStandardPolicyByThatName() {
        assertThat(read("")).isEqualTo(AssessmentPolicy.named("northbeck").build());
    }

    @Test
    void oneConventionIsGivenAndAllOthersAreStandard() {
        AssessmentPolicy policy = read(",\"delivery\":{\"staleAfter\":1}");

        assertThat(policy)
                .isEqualTo(AssessmentPolicy.named("northbeck")
                        .delivery(
                                DeliveryPolicy.named("northbeck").staleAfter(1).build())
                        .build());
    }

    @Test
    void partWithoutNameHasThatOfTheWholeAndAPartThatIsNotGivenIsTheStandardOne() {
        AssessmentPolicy policy = read(",\"difference\":{\"slopeMonths\":24},\"delivery\":{\"name\":\"own\"}");

        assertThat(policy.difference().name()).isEqualTo("northbeck");
        assertThat(policy.delivery().name()).isEqualTo("own");
        assertThat(read("").delivery()).isEqualTo(DeliveryPolicy.standard());
        assertThat(read("").difference()).isEqualTo(MeasurePolicy.standard());
    }

    @Test
    void listTakesThePlaceOfTheStandardOneAsAWhole() {
        DeliveryPolicy delivery = read(",\"delivery\":{\"ratings\":{\"overdue\":\"amber\"},\"leftOut\":[\"idea\"]}")
                .delivery();

        assertThat(delivery.ratings()).containsOnlyKeys(DeliveryState.OVERDUE).containsValue(Rating.AMBER);
        assertThat(delivery.leftOut()).containsExactly(DeliveryState.IDEA);
        assertThat(delivery.correctiveActionFor()).containsExactly(Rating.RED);
    }

    @Test
    void conventionIsSwitchedOffInWords() {
        AssessmentPolicy policy = read(
                ",\"delivery\":{\"expected\":\"none\",\"updates\":\"as needed\",\"leftOut\":[],"
                        + "\"ratings\":{},\"correctiveActionFor\":[]},\"difference\":{\"staleAfter\":0,\"againstYearBefore\":[]}");

        assertThat(policy.delivery().expected()).isEqualTo(ExpectedRule.NONE);
        assertThat(policy.delivery().leftOut()).isEmpty();
        assertThat(policy.delivery().ratings()).isEmpty();
        assertThat(policy.delivery().correctiveActionFor()).isEmpty();
        assertThat(policy.difference().staleAfter()).isZero();
        assertThat(policy.difference().againstYearBefore()).isEmpty();
        assertThat(JSON.readPolicy(JSON.write(policy)).orElseThrow()).isEqualTo(policy);
    }

    @Test
    void standardPolicyIsWrittenOutInFull() {
        assertThat(JSON.write(AssessmentPolicy.standard()))
                .startsWith("{\n  \"format\": \"care-strategy/policy/1\",\n  \"name\": \"standard\",\n  \"legend\": [")
                .contains(
                        "\"completed-late\": \"green\"",
                        "\"outside-plans\"",
                        "\"expected\": \"linear\"",
                        "\"behindBy\": \"10\"",
                        "\"updates\": \"every 3 months\"",
                        "\"staleAfter\": 2",
                        "\"leastDenominator\": 10",
                        "\"year-to-date\"");
        assertThat(JSON.readPolicy(JSON.write(AssessmentPolicy.standard())).orElseThrow())
                .isEqualTo(AssessmentPolicy.standard());
    }

    @Test
    void documentIsWrittenByteForByteAsItStandsInTheFile() {
        byte[] bytes = resource("complete-policy.json");

        assertThat(JSON.write(JSON.readPolicy(bytes).orElseThrow()))
                .isEqualTo(new String(bytes, StandardCharsets.UTF_8));
    }

    @Test
    void policyIsTheSameHoweverTheDocumentIsGiven(@TempDir Path directory) throws IOException {
        AssessmentPolicy policy =
                AssessmentPolicy.named("northbeck").voiceMonths(12).build();
        String document = JSON.write(policy);
        Path file = Files.write(directory.resolve("policy.json"), utf8(document));

        assertThat(JSON.readPolicy(document).orElseThrow()).isEqualTo(policy);
        assertThat(JSON.readPolicy(utf8(document)).orElseThrow()).isEqualTo(policy);
        assertThat(JSON.readPolicy(new ByteArrayInputStream(utf8(document))).orElseThrow())
                .isEqualTo(policy);
        assertThat(JSON.readPolicy(file).orElseThrow()).isEqualTo(policy);
    }

    @Test
    void allFaultsAreToldAtOnce() {
        assertThat(told(JSON.readPolicy("""
                {"format": "care-strategy/policy/1", "legend": ["red", "red"],
                "delivery": {"ratings": {"late": "red", "overdue": "Red"}, "behindBy": 10, "stale": 2},
                "difference": {"green": {"kind": "floor"}},
                "deliveryRollUp": {"tolerated": "1"},
                "differenceRollUp": {"method": "mean", "green": "1/2", "amber": "3/4", "weights": {"a": "-1"}}}
                """)))
                .containsExactly(
                        "1:1 /name json.missing missing: name",
                        "1:48 /legend json.value legend must have each rating once, was [red, red]",
                        "2:26 /delivery/ratings/late json.value must be no-record, no-update, outside-plans, ahead,"
                                + " idea, withdrawn, completed, completed-late, overdue, on-hold, stale, behind,"
                                + " re-dated, continuous, not-started or on-track, was 'late'",
                        "2:52 /delivery/ratings/overdue json.value must be lower-case letters and digits in groups"
                                + " joined by single hyphens, was 'Red'",
                        "2:72 /delivery/behindBy json.type must be text, was a number",
                        "2:76 /delivery/stale json.unknown unknown property 'stale'; known here: basis, behindBy,"
                                + " correctiveActionFor, expected, leftOut, name, ratings, staleAfter, updates",
                        "3:25 /difference/green json.value must not be the floor, was 'floor'",
                        "4:19 /deliveryRollUp/method json.missing missing: method",
                        "5:83 /differenceRollUp/weights json.value must be 0 or more, was -1");
    }

    @Test
    void recordIsNoPolicy() {
        assertThat(told(JSON.readPolicy("{\"format\":\"care-strategy/record/1\"}")))
                .containsExactly("1:11 /format json.format-kind this is the record of a strategy, not a policy of"
                        + " assessment ('care-strategy/policy/1')");
    }
}
