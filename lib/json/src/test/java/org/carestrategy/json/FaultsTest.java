package org.carestrategy.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carestrategy.json.Fixtures.JSON;
import static org.carestrategy.json.Fixtures.resource;
import static org.carestrategy.json.Fixtures.strategy;
import static org.carestrategy.json.Fixtures.told;
import static org.carestrategy.json.Fixtures.toldWithoutPlace;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.carestrategy.finding.Finding;
import org.carestrategy.finding.Severity;
import org.junit.jupiter.api.Test;

class FaultsTest {
    private static final String SLUG = "must be lower-case letters and digits in groups joined by single hyphens";

    @Test
    void allFaultsOfADocumentAreToldAtOnceEachOnceAndWithItsPlace() {
        ReadResult<?> result = JSON.readStrategy(resource("faults.json"));

        assertThat(result.value()).isEmpty();
        assertThat(told(result))
                .containsExactly(
                        "1:1 /title json.missing missing: title",
                        "4:3 /titel json.unknown unknown property 'titel'; did you mean 'title'?",
                        "7:15 /authority/nation json.type must be text, was a number",
                        "10:14 /edition/state json.value must be draft, proposed, adopted or superseded, was 'Draft'",
                        "11:13 /edition/date json.value must be a date such as 2026-03-31, was '31.3.2024'",
                        "14:5 /extent/visions json.value must be vision, aims, themes, children, frameworks,"
                                + " governance, pledges, priorities, statements, actions, action-plans, measures,"
                                + " participation, documents, papers or decisions, was 'visions'",
                        "15:13 /extent/aims json.value must be full, summarised, elsewhere or absent, was 'whole'",
                        "17:13 /vision json.null must not be null; leave out what is not known",
                        "18:11 /aims json.type must be a list, was an object",
                        "23:13 /pledges/0/id json.value " + SLUG + ", was 'Our Pledge'",
                        "24:16 /pledges/0/title json.type must be text, was a number",
                        "28:16 /pledges/1/title json.value must not be blank, was ' '",
                        "30:9 /pledges/1/promises/0 json.null must not be null; leave out what is not known",
                        "36:7 /pledges/2/title json.repeated 'title' is given twice",
                        "38:5 /pledges/3 json.type must be an object, was a number",
                        "39:5 /pledges/4/id json.missing missing: id",
                        "39:5 /pledges/4/title json.missing missing: title",
                        "49:19 /governance/parties/0/quorum json.type must be a whole number, was 2.5",
                        "55:19 /governance/parties/1/quorum json.value must be from -2147483648 to 2147483647,"
                                + " was 99999999999",
                        "59:17 /preparedBy json.type must be a list, was text",
                        "65:22 /actions/0/wording/tentative json.type must be true or false, was text",
                        "68:9 /actions/0/serves/0 json.value " + SLUG + ", was 'be healthy'",
                        "69:9 /actions/0/serves/1 json.type must be text, was a number",
                        "73:3  json.trailing the document ends before this: 'x'");
    }

    @Test
    void findingsCarryCodeSeverityPathAndArguments() {
        Finding finding =
                JSON.readStrategy(resource("faults.json")).findings().all().get(2);

        assertThat(finding.code()).isEqualTo("json.type");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.path()).isEqualTo("authority/nation");
        assertThat(finding.template()).isEqualTo("must be {wanted}, was {given}");
        assertThat(finding.arguments()).containsEntry("wanted", "text").containsEntry("given", "a number");
    }

    @Test
    void tenFaultsInTenElementsAreTenFindings() {
        String pledges = IntStream.range(0, 10)
                .mapToObj(i -> "{\"id\":\"p" + i + "\",\"title\":" + i + "}")
                .collect(Collectors.joining(",\n"));

        assertThat(told(JSON.readStrategy(strategy("\"pledges\":[\n" + pledges + "]"))))
                .containsExactlyElementsOf(IntStream.range(0, 10)
                        .mapToObj(i -> (i + 2) + ":20 /pledges/" + i + "/title json.type must be text, was a number")
                        .toList());
    }

    @Test
    void missingAttributeWhoseOwnValueWasBadIsNotToldAsMissing() {
        assertThat(toldWithoutPlace(JSON.readStrategy(strategy("\"pledges\":[{\"id\":{\"a\":null},\"title\":null}]"))))
                .containsExactly(
                        "/pledges/0/id json.type must be text, was an object",
                        "/pledges/0/title json.null must not be null; leave out what is not known");
    }

    @Test
    void checkOfAnObjectInWhichSomethingWasNotedIsNotTold() {
        String entry = "{\"id\":\"e\",\"happened\":\"2025-06-30\",\"recorded\":\"2025-07-04\",\"updat\":{}}";

        assertThat(toldWithoutPlace(JSON.readRecord(record(entry))))
                .containsExactly("/entries/0/updat json.unknown unknown property 'updat'; did you mean 'update'?");
    }

    @Test
    void checkOfAnAttributeIsToldThoughAnotherAttributeIsBad() {
        assertThat(toldWithoutPlace(
                        JSON.readStrategy(strategy("\"pledges\":[{\"id\":\"p\",\"title\":\" \",\"number\":1}]"))))
                .containsExactly(
                        "/pledges/0/title json.value must not be blank, was ' '",
                        "/pledges/0/number json.type must be text, was a number");
    }

    @Test
    void checkOfAWholeObjectIsToldAtItsStart() {
        String entry = "{\"id\":\"e\",\"happened\":\"2025-06-30\",\"recorded\":\"2025-07-04\"}";

        assertThat(told(JSON.readRecord(record("\n  " + entry))))
                .containsExactly("2:3 /entries/0 json.value event must be exactly one, was 0");
    }

    @Test
    void identifierThatIsOptionalIsToldAtItsValue() {
        String entry =
                "{\"id\":\"e\",\"happened\":\"2025-06-30\",\"recorded\":\"2025-07-04\",\"update\":{\"percent\":5},\n"
                        + "\"corrects\":\"E 0\"}";

        assertThat(told(JSON.readRecord(record(entry))))
                .containsExactly("2:12 /entries/0/corrects json.value " + SLUG + ", was 'E 0'");
    }

    @Test
    void nullsInsideOfAValueThatIsRefusedAsAWholeAreNotTold() {
        assertThat(toldWithoutPlace(JSON.readStrategy(strategy("\"vision\":[null,null]", "\"more\":{\"a\":[null]}"))))
                .containsExactly(
                        "/vision json.type must be an object, was a list",
                        "/more json.unknown unknown property 'more'; known here: actionPlans, actions, aims, authority,"
                                + " basis, children, citations, decisions, documents, edition, extent, format, frameworks,"
                                + " governance, id, measures, papers, participation, period, pledges, preparedBy,"
                                + " priorities, related, responsibilities, reviews, signOffs, terms, themes, title,"
                                + " vision");
    }

    @Test
    void propertyGivenThreeTimesIsToldOnce() {
        assertThat(toldWithoutPlace(JSON.readStrategy(strategy("\"aims\":[]", "\"aims\":[]", "\"aims\":[]"))))
                .containsExactly("/aims json.repeated 'aims' is given twice");
    }

    @Test
    void faultsBeforeBrokenSyntaxAreToldWithIt() {
        assertThat(toldWithoutPlace(JSON.readStrategy(strategy("\"aims\":5,\"themes\":[}"))))
                .containsExactly(
                        "/aims json.type must be a list, was a number", "/themes json.syntax '}' cannot stand here");
    }

    @Test
    void nothingBehindBrokenSyntaxIsTold() {
        assertThat(told(JSON.readStrategy(strategy("\n\"aims\":[{\"text\":1},{\"text\":x},{\"text\":2}],\"titel\":1"))))
                .containsExactly(
                        "2:17 /aims/0/text json.type must be text, was a number",
                        "2:28 /aims/1 json.syntax 'x' is neither a number nor true or false; text and names stand in"
                                + " double quotes");
    }

    @Test
    void namesInPointersAreEscaped() {
        ReadResult<?> result = JSON.readStrategy(strategy("\"a/b~c\":1"));

        assertThat(result.findings().all().get(0).path()).isEqualTo("a~1b~0c");
    }

    @Test
    void unknownPropertyIsToldAtItsNameWhateverTheNameHolds() {
        assertThat(told(JSON.readStrategy("{\"format\":\"care-strategy/strategy/1\",\"id\":\"n\",\"title\":\"T\",\n"
                        + " \"authority\":{\"name\":\"N\"},\n   \"a\\\\\\\"b\"  : \n {}}")))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("3:4 /a\\\"b json.unknown unknown property 'a\\\"b'; known here:");
    }

    @Test
    void moreThanAThousandFaultsAreCutShort() {
        String aims = "1,".repeat(2_000) + "1";

        ReadResult<?> result = JSON.readStrategy(strategy("\"aims\":[" + aims + "]"));

        assertThat(result.findings().size()).isEqualTo(1_001);
        assertThat(told(result).get(999)).endsWith("/aims/999 json.type must be an object, was a number");
        assertThat(told(result).get(1_000)).isEqualTo("- json.more there is more; only the first 1000 are told");
    }

    @Test
    void aThousandFaultsAreAllTold() {
        String aims = "null,".repeat(999) + "null";

        ReadResult<?> result = JSON.readStrategy(strategy("\"aims\":[" + aims + "]"));

        assertThat(result.findings().size()).isEqualTo(1_000);
        assertThat(result.findings().withCode("json.more").isEmpty()).isTrue();
    }

    private static String record(String entries) {
        return "{\"format\":\"care-strategy/record/1\",\"strategy\":\"north\",\"entries\":[" + entries + "]}";
    }
}
