package org.carestrategy.testkit.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.carestrategy.decision.Paper;
import org.carestrategy.finding.Finding;
import org.carestrategy.finding.Severity;
import org.carestrategy.governance.Governance;
import org.carestrategy.governance.Member;
import org.carestrategy.governance.ReportingLine;
import org.carestrategy.record.Entry;
import org.carestrategy.record.Meeting;
import org.carestrategy.strategy.Authority;
import org.carestrategy.strategy.DatedFigure;
import org.carestrategy.strategy.Extent;
import org.carestrategy.strategy.Part;
import org.carestrategy.strategy.PlanRow;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.testkit.Samples;
import org.carestrategy.value.EntryId;
import org.carestrategy.value.Figure;
import org.carestrategy.value.PaperId;
import org.carestrategy.value.PartyId;
import org.carestrategy.value.ReportingLineId;
import org.carestrategy.value.StrategyId;
import org.carestrategy.value.Timescale;
import org.carestrategy.value.Wording;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where mappers tend to drop, round or respell. */
class EdgesTest {
    static Stream<Json> mappers() {
        return Cases.mappers();
    }

    private static <T> void assertWritten(Json json, T value, Class<T> type, String expected) {
        assertThat(json.write(value)).isEqualTo(expected);
        assertThat(json.read(expected, type)).isEqualTo(value);
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void anOptionalTextThatIsEmptyIsKept(Json json) {
        assertWritten(json, PlanRow.builder().comment("").build(), PlanRow.class, "{\"comment\":\"\"}");
        assertWritten(json, PlanRow.builder().build(), PlanRow.class, "{}");
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void aRequiredTextThatIsEmptyIsKept(Json json) {
        Finding finding = Finding.builder()
                .code("rule.failed")
                .severity(Severity.ERROR)
                .path("")
                .template("failed")
                .build();
        assertWritten(
                json,
                finding,
                Finding.class,
                "{\"code\":\"rule.failed\",\"severity\":\"error\",\"path\":\"\",\"message\":\"failed\","
                        + "\"template\":\"failed\"}");
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void theMessageOfAFindingFollowsFromItsTemplate(Json json) {
        Finding finding = json.read(
                "{\"code\":\"a.b\",\"severity\":\"advice\",\"path\":\"p\",\"message\":\"something else\","
                        + "\"template\":\"{n} too many\",\"arguments\":{\"n\":\"2\"}}",
                Finding.class);
        assertThat(finding.message()).isEqualTo("2 too many");
        assertThat(json.write(finding)).contains("\"message\":\"2 too many\"");
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void aFlagThatIsNotSetIsNotWritten(Json json) {
        assertWritten(json, Wording.of("Home"), Wording.class, "{\"text\":\"Home\"}");
        assertThat(json.read("{\"text\":\"Home\",\"tentative\":false}", Wording.class))
                .isEqualTo(Wording.of("Home"));
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void aFlagThatMayBeUnknownIsWrittenWhereItIsFalse(Json json) {
        assertWritten(
                json,
                Member.builder().role("adviser").votes(false).build(),
                Member.class,
                "{\"role\":\"adviser\",\"votes\":false}");
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void nothingThatIsAbsentOrEmptyIsWritten(Json json) {
        assertWritten(json, smallest().build(), Strategy.class, SMALLEST + "}");
    }

    private static final String SMALLEST = "{\"id\":\"s\",\"title\":\"T\",\"authority\":{\"name\":\"N\"}";

    private static Strategy.Builder smallest() {
        return Strategy.builder().id(StrategyId.of("s")).title("T").authority(Authority.of("N"));
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void partsAreSpeltAsPublishedAndStandInTheirOrder(Json json) {
        assertWritten(
                json,
                smallest()
                        .putExtent(Part.MEASURES, Extent.ABSENT)
                        .putExtent(Part.ACTION_PLANS, Extent.ELSEWHERE)
                        .build(),
                Strategy.class,
                SMALLEST + ",\"extent\":{\"action-plans\":\"elsewhere\",\"measures\":\"absent\"}}");
        assertThatThrownBy(() -> json.read(SMALLEST + ",\"extent\":{\"ACTION_PLANS\":\"elsewhere\"}}", Strategy.class))
                .hasMessageContaining("ACTION_PLANS");
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void numbersAreExactAndPlain(Json json) {
        assertFigure(json, Figure.decimal("0.12345678901234567890"), "0.1234567890123456789");
        assertFigure(json, Figure.decimal("1E+3"), "1000");
        assertFigure(json, Figure.decimal("123456789012345678901234567890"), "123456789012345678901234567890");
        assertFigure(json, Figure.decimal("-0.10"), "-0.1");
        assertFigure(json, Figure.of(0), "0");
        assertThat(json.read("1E+3", Figure.class)).isEqualTo(Figure.of(1000));
        assertThat(json.read("0.12345678901234567890", Figure.class))
                .isEqualTo(Figure.decimal("0.1234567890123456789"));
    }

    private static void assertFigure(Json json, Figure figure, String written) {
        assertWritten(json, figure, Figure.class, written);
        assertWritten(
                json,
                DatedFigure.of(Timescale.year(2024), figure),
                DatedFigure.class,
                "{\"at\":\"2024\",\"figure\":" + written + "}");
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void aFigureThatIsNoNumberIsText(Json json) {
        assertFigure(json, Figure.Symbol.SUPPRESSED, "\"[c]\"");
        assertFigure(json, new Figure.Words("most"), "\"most\"");
        assertThatThrownBy(() -> json.read("\"12\"", Figure.class)).hasMessageContaining("must be a number");
        assertThatThrownBy(() -> json.read("\"[q]\"", Figure.class)).hasMessageContaining("[q]");
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void daysAreIsoTexts(Json json) {
        Entry entry = Entry.builder()
                .id(EntryId.of("e1"))
                .happened(LocalDate.of(2025, 1, 31))
                .recorded(LocalDate.of(2025, 2, 3))
                .meeting(Meeting.builder().build())
                .build();
        assertWritten(
                json,
                entry,
                Entry.class,
                "{\"id\":\"e1\",\"happened\":\"2025-01-31\",\"recorded\":\"2025-02-03\",\"meeting\":{}}");
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void awkwardTextsComeBackAsTheyWent(Json json) {
        for (String text :
                List.of("\"\\/\b\f\n\r\t", "\u0000\u001f x \u007f", "\u2028\u00a0\ufeff.", "\uD83D\uDC76", " x ")) {
            Wording wording = Wording.of(text);
            assertThat(json.read(json.write(wording), Wording.class)).isEqualTo(wording);
        }
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void whatIsMissingOrWrongIsSaidInOurWords(Json json) {
        assertThatThrownBy(() -> json.read("{\"title\":\"T\"}", Strategy.class))
                .hasMessageContaining("missing: id, authority");
        assertThatThrownBy(() -> json.read("{\"text\":\" \"}", Wording.class))
                .hasMessageContaining("text: must not be blank, was ' '");
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void theGraphOfAGovernanceIsNeverWritten(Json json) {
        Governance asked = Samples.governance();
        assertThat(asked.graph().owedBy(PartyId.of("virtual-school-head"))).hasSize(1);
        assertThat(json.write(asked))
                .isEqualTo(json.write(Samples.governance()))
                .doesNotContain("graph");
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void aLineHasOneEndAtLeast(Json json) {
        ReportingLine.Builder line = ReportingLine.builder().id(ReportingLineId.of("l"));
        assertWritten(json, line.to(PartyId.of("p")).build(), ReportingLine.class, "{\"id\":\"l\",\"to\":\"p\"}");
        assertThatThrownBy(() -> json.read("{\"id\":\"l\"}", ReportingLine.class))
                .hasMessageContaining("must be given where nobody receives");
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void anAnswerThatIsNoIsNotTheSameAsNoAnswer(Json json) {
        Paper.Builder paper = Paper.builder().id(PaperId.of("p")).title("T");
        assertWritten(json, paper.build(), Paper.class, "{\"id\":\"p\",\"title\":\"T\"}");
        assertWritten(
                json,
                paper.keyDecision(false).build(),
                Paper.class,
                "{\"id\":\"p\",\"title\":\"T\",\"keyDecision\":false}");
    }
}
