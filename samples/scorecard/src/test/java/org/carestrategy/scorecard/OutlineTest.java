package org.carestrategy.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How {@code show} tells the parts of a strategy, one by one. */
class OutlineTest {
    private static final String PARTIES = """
            {"id": "board", "kind": "body", "name": "The Board"},
            {"id": "panel", "kind": "body", "name": "Panel", "state": "proposed", "replaces": ["group"],
             "functions": ["advisory", "oversight"], "partOf": "board"},
            {"id": "group", "name": "Old group", "functions": ["advisory"], "state": "replaced"},
            {"id": "council", "name": "Council", "state": "in-being"}
            """;

    /** The lines of the outline from a heading to the next. */
    private static String section(String heading, String rest) {
        Run run = Run.withInput(Documents.strategy("tiny", "Tiny", "," + rest), "show", "-");
        assertThat(run.err()).isEmpty();
        String rule = "\n" + heading + "\n" + "-".repeat(heading.length()) + "\n";
        assertThat(run.out()).contains(rule);
        String from = run.out().substring(run.out().indexOf(rule) + rule.length());
        return from.contains("\n\n") ? from.substring(0, from.indexOf("\n\n") + 1) : from;
    }

    private static String governance(String rest) {
        return "\"governance\": {\"parties\": [" + PARTIES + "]" + rest + "}";
    }

    private static String lines(String lines) {
        return section("Who answers to whom, and what is told to whom", governance(", \"lines\": [" + lines + "]"));
    }

    private static String members(String members) {
        String shown = section("Who takes part", """
                "governance": {"parties": [
                  {"id": "officers", "name": "Senior Officers"},
                  {"id": "chair", "name": "Chair of the Board"},
                  {"id": "board", "name": "Board", "members": [%s]}
                ]}""".formatted(members));
        return shown.substring(shown.indexOf("Members: ") + 9).strip();
    }

    @Test
    void parties_are_told_with_what_they_are_and_do() {
        assertThat(section("Who takes part", governance(""))).isEqualTo("""
                - The Board: body
                - Panel: body (advisory and oversight), proposed, part of The Board, in place of
                  Old group
                - Old group: advisory, replaced
                - Council
                """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            officers | senior officers               | Senior Officers
            officers | two of the senior officers    | two of the senior officers
            officers | councillors                   | Senior Officers, councillors
            chair    | chair                         | Chair of the Board
            chair    | air                           | Chair of the Board, air
            chair    |                               | Chair of the Board
            """)
    void a_member_is_told_once(String party, String role, String told) {
        String as = role == null ? "" : ", \"role\": \"" + role + "\"";
        assertThat(members("{\"party\": \"" + party + "\"" + as + "}")).isEqualTo(told);
    }

    @Test
    void a_member_may_be_a_role_alone_and_without_a_vote() {
        assertThat(members("""
                {"role": "a carer", "votes": false}, {"role": "a teacher", "votes": true, "namedSeat": true}""")).isEqualTo("a carer (without a vote); a teacher (named seat)");
    }

    @Test
    void lines_stand_below_those_who_report() {
        assertThat(lines("""
                {"id": "a", "by": "panel", "to": "board", "purpose": "advice", "frequency": "at each meeting of board"},
                {"id": "b", "by": "board", "to": "council", "purpose": "accountability", "frequency": "2 times a year"},
                {"id": "c", "by": "panel", "to": "board", "purpose": "accountability", "content": {"text": "All of it."}}
                """)).isEqualTo("""
                The Board
                  - answers to Council, twice a year
                Panel (proposed)
                  - advises The Board, at each meeting of The Board
                  - answers to The Board
                    All of it.
                  - answers in the end to Council, through The Board
                The lines end with: Council
                """);
    }

    @Test
    void a_line_without_a_reporter_says_so() {
        assertThat(lines("{\"id\": \"a\", \"to\": \"board\", \"purpose\": \"information\"}"))
                .isEqualTo("""
                It is not said who
                  - informs The Board
                The lines end with: The Board
                """);
    }

    @Test
    void a_line_to_nobody_says_so() {
        assertThat(lines("{\"id\": \"a\", \"by\": \"board\"}")).startsWith("""
                The Board
                  - reports to somebody who is not named
                """);
    }

    @Test
    void a_line_of_an_unknown_party_is_told_by_its_identifier() {
        assertThat(lines("{\"id\": \"a\", \"by\": \"nobody\", \"to\": \"board\", \"purpose\": \"link\"}"))
                .startsWith("nobody\n  - is linked with The Board\n");
    }

    @Test
    void a_rule_of_attendance_is_told_even_without_lines() {
        assertThat(section("Who answers to whom, and what is told to whom", governance("""
                , "attendanceRules": [
                    {"whose": "council", "at": "board", "reportedTo": ["panel", "group"], "after": 2,
                     "wording": {"text": "Two running."}},
                    {"reportedTo": ["panel"], "after": 1},
                    {"at": "board"}
                ]""")))
                .isEqualTo("""
                Attendance
                  - Absence of Council at The Board is reported after 2 absences to Panel; Old
                    group.
                    Two running.
                  - Absence of a member is reported after 1 absence to Panel.
                  - Absence of a member at The Board is reported.
                """);
    }

    @Test
    void a_paper_tells_what_it_bears_on_and_who_was_asked() {
        assertThat(section("Papers", governance("") + """
                , "papers": [{"id": "p", "title": "The paper", "body": "council", "meeting": "2016-07-14",
                    "recommendations": [{"number": "1", "wording": {"text": "Agree."}}],
                    "implications": [
                      {"kind": "legal", "bearing": "none"},
                      {"kind": "wards", "bearing": "not-applicable"},
                      {"kind": "council-plan", "bearing": "some", "wording": {"text": "Of one kind."}},
                      {"kind": "council-plan", "bearing": "some", "wording": {"text": "Of another."}},
                      {"kind": "risk", "bearing": "some", "riskLevel": "low-to-medium"}
                    ],
                    "consultation": [
                      {"with": ["board", "panel"], "withOthers": ["carers"], "on": {"text": "Homes."}},
                      {"with": ["board"]},
                      {"none": true, "on": {"text": "The strategy, formally."}},
                      {"none": true, "with": ["council"]}
                    ]}]""")).isEqualTo("""
                - The paper, to Council, meeting of 14 July 2016
                  Recommends 1: Agree.
                  Implications for: council plan
                  No implications for: legal
                  Not applicable: wards
                  Risk: low to medium
                  Consulted: The Board; Panel; carers, on: Homes.
                  Consulted: The Board
                  Not consulted on: The strategy, formally.
                  Not consulted: Council
                """);
    }

    @Test
    void a_decision_tells_until_when_it_can_be_called_in() {
        assertThat(section("Decisions", governance("") + """
                , "decisions": [{"id": "d", "body": "board", "date": "2016-07-14", "items": [
                    {"number": "1", "verb": "resolved", "wording": {"text": "Do it."}, "effective": "2016-09",
                     "callInUntil": "2016-07-22"},
                    {"verb": "recommended", "to": "council", "wording": {"text": "Adopt it."}}
                ]}]""")).isEqualTo("""
                - Decision, The Board, 14 July 2016
                  1. Resolved: Do it. From September 2016. Can be called in until 22 July 2016.
                  Recommended to Council: Adopt it.
                """);
    }

    @Test
    void signatures_are_told_with_their_route() {
        assertThat(section("Signatures needed", governance("") + """
                , "signOffs": [{"by": "board", "route": {"text": "In public."}}, {"by": "panel"}]""")).isEqualTo("- The Board: In public.\n- Panel\n");
    }

    @Test
    void how_children_take_part_and_hear_of_it() {
        assertThat(section("How children and young people take part", governance("") + """
                , "participation": {"groups": ["panel"],
                    "ways": [{"wording": {"text": "A survey."}, "state": "in-use"}, {"wording": {"text": "Apps."}}],
                    "feedback": [{"to": "panel", "frequency": "before each meeting of board",
                                  "means": {"text": "A card."}}]}"""))
                .isEqualTo("""
                - In groups: Panel
                - A survey. (in use)
                - Apps.
                - Feedback to Panel, before each meeting of The Board: A card.
                """);
    }

    @Test
    void reviews_are_told_with_the_next_one() {
        assertThat(section("When it is looked at again", governance("") + """
                , "pledges": [{"id": "pledge", "title": "The pledge"}],
                "reviews": [
                    {"of": "pledge", "by": "board", "frequency": "every 12 months", "next": "2017-07"},
                    {"frequency": "as needed: regularly", "wording": {"text": "All of it."}}
                ]""")).isEqualTo("""
                - The pledge, by The Board, every year, next: July 2017
                - The strategy, regularly
                  All of it.
                """);
    }

    @Test
    void documents_are_told_with_names_in_place_of_identifiers() {
        assertThat(section("Documents that go with it", governance("") + """
                , "documents": [
                    {"id": "card", "title": "Card", "state": "being-written", "due": "2016-09",
                     "frequency": "at each meeting of board", "audience": ["carers", "children"],
                     "note": {"text": "In colour."}},
                    {"id": "pictures", "title": "Pictures", "formOf": "card"},
                    {"id": "other", "title": "Other", "formOf": "nowhere"}
                ]""")).isEqualTo("""
                - Card: being written, due September 2016, made anew at each meeting of The
                  Board, for carers, children
                  In colour.
                - Pictures: another form of 'Card'
                - Other: another form of 'nowhere'
                """);
    }

    @Test
    void measures_are_told_with_names_in_place_of_identifiers() {
        assertThat(section("Measures of no priority", governance("") + """
                , "measures": [
                    {"id": "m", "title": "Moves", "unit": "per-10000", "frequency": "before each meeting of board"},
                    {"id": "n", "title": "Nights"}
                ]""")).isEqualTo("""
                - Moves: per 10,000 children; read before each meeting of The Board
                - Nights
                """);
    }

    @Test
    void a_target_that_is_worse_is_told_with_its_reason() {
        assertThat(section("Measures of no priority", """
                "measures": [
                    {"id": "m", "number": "M1", "title": "In care", "unit": "count", "polarity": "lower",
                     "baseline": {"at": "FY2023-24", "figure": 412},
                     "targets": [{"at": "FY2024-25", "figure": 430}],
                     "worseBecause": {"text": "New help comes later.", "tentative": true}}
                ]""")).isEqualTo("""
                M1. In care: number; lower is better; baseline 412 (2023/24); target 430
                    (2024/25)
                  Worse than the baseline because: New help comes later. (not yet settled)
                """);
    }

    @Test
    void a_promise_is_told_with_its_kind() {
        assertThat(section("Pledges", governance("") + """
                , "pledges": [{"id": "p", "title": "P", "promises": [
                    {"id": "q", "number": "1", "kind": "undertaking", "promisor": "board",
                     "wording": {"text": "Keep brothers and sisters together."}},
                    {"id": "r", "number": "2", "kind": "value", "wording": {"text": "Be kind."}},
                    {"id": "s", "number": "3", "kind": "of-our-own", "wording": {"text": "Be there."}},
                    {"id": "t", "number": "4", "wording": {"text": "Listen."}}]}]""")).isEqualTo("""
                - P
                   1. Keep brothers and sisters together. (undertaking) (promised by: The Board)
                   2. Be kind. (value)
                   3. Be there. (of our own)
                   4. Listen.
                """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "extent": {"pledges": "elsewhere"}, | Its promises are not held here.
            "extent": {"pledges": "full"},      | No promises are written down yet.
            "extent": {"vision": "elsewhere"},  | No promises are written down yet.
            ''                                  | No promises are written down yet.
            """, quoteCharacter = '\'')
    void a_pledge_without_promises(String extent, String told) {
        assertThat(section("Pledges", extent + "\"pledges\": [{\"id\": \"p\", \"title\": \"P\"}]"))
                .isEqualTo("- P\n   " + told + "\n");
    }

    @Test
    void who_answers_in_several_ways_is_named_once() {
        assertThat(section("Pledges", governance("") + """
                , "pledges": [{"id": "p", "title": "P", "promises": [{"id": "q", "wording": {"text": "Q."}}],
                    "responsibilities": [{"party": "board", "as": "overseer"}, {"party": "panel", "as": "author"},
                                         {"party": "board", "as": "champion"}]}]"""))
                .contains("Answered for by: The Board (overseer, champion); Panel (author)\n");
    }

    @Test
    void a_text_in_other_words_is_told_wherever_it_stands() {
        String restated = "{\"text\": \"T.\", \"restated\": true}";
        String rest = governance("""
                , "lines": [{"id": "l", "by": "board", "content": T}], "attendanceRules": [{"wording": T}]""") + """
                , "participation": {"ways": [{"wording": T}], "feedback": [{"to": "panel", "means": T}]},
                "reviews": [{"wording": T}], "documents": [{"id": "d", "title": "D", "note": T}],
                "measures": [{"id": "m", "title": "M", "worseBecause": T}],
                "papers": [{"id": "p", "title": "P", "recommendations": [{"wording": T}], "consultation": [{"on": T}]}],
                "decisions": [{"id": "e", "items": [{"verb": "noted", "wording": T}]}],
                "signOffs": [{"by": "board", "route": T}],
                "actionPlans": [{"id": "plan", "notThisYear": [{"about": "d", "reason": T}]}],
                "vision": {"text": "Its own."}""";
        String everywhere = rest.replace("Old group\"", "Old group\", \"termsOfReference\": T")
                .replace(" T", " " + restated);
        Run run = Run.withInput(Documents.strategy("tiny", "Tiny", "," + everywhere), "show", "-");
        assertThat(run.err()).isEmpty();
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains(" Words 13 of 14 texts below are told in other words than the strategy's own ");
    }
}
