package org.carestrategy.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a scorecard is told: the whole, a view, a part. */
class ProgressTest {
    private static final String PARTS = """
            ,"frameworks": [{"id": "law", "title": "The law", "items": [{"id": "safe", "title": "Safe"}]}],
            "pledges": [{"id": "ours", "title": "Our pledge", "promises": [
              {"id": "listen", "number": "1", "wording": {"text": "We listen."}},
              {"id": "answer", "number": "2", "wording": {"text": "We answer."}}]}],
            "priorities": [
              {"id": "home", "number": "1", "title": "A home", "pledge": "ours", "serves": ["safe"]},
              {"id": "school", "number": "2", "title": "A school"}],
            "actions": [
              {"id": "late", "number": "A", "wording": {"text": "Be late."}, "timescale": "2016-06-30",
               "serves": ["home"], "responsibilities": [{"initials": "XY", "as": "lead"}]},
              {"id": "done", "wording": {"text": "Be done."}, "timescale": "2016-12-31", "serves": ["home"]},
              {"id": "untold", "wording": {"text": "Be untold."}, "serves": ["home"]},
              {"id": "free", "wording": {"text": "Be free."}}],
            "actionPlans": [{"id": "plan", "rows": [{"actions": ["late", "done", "untold"]}]}],
            "measures": [
              {"id": "hidden", "title": "Hidden", "unit": "percent", "polarity": "lower", "serves": ["home"]},
              {"id": "told", "title": "For context", "unit": "count", "polarity": "context", "serves": ["home"]}],
            "documents": [{"id": "annex", "title": "Annex"}]
            """;

    private static final String ENTRIES = """
            ,"entries": [
              {"id": "e1", "happened": "2016-06-01", "recorded": "2016-06-02", "about": ["late"],
               "update": {"stage": "in-progress", "claimedRating": "green"}},
              {"id": "e2", "happened": "2016-08-01", "recorded": "2016-08-01", "about": ["done"],
               "update": {"stage": "completed", "claimedRating": "green"}},
              {"id": "e3", "happened": "2016-08-01", "recorded": "2016-08-01", "about": ["hidden"],
               "reading": {"period": "2016-07", "figure": "[c]", "numerator": 3, "denominator": 97}},
              {"id": "e4", "happened": "2016-08-05", "recorded": "2016-08-05", "about": ["listen"],
               "voice": {"said": {"text": "You did."}}},
              {"id": "e5", "happened": "2016-08-06", "recorded": "2016-08-06", "about": ["listen", "late"],
               "voice": {"said": {"text": "They agreed.", "restated": true}, "means": "survey", "heard": 12}}]
            """;

    @TempDir
    Path folder;

    private Run progress(String... args) {
        return recorded(ENTRIES, args);
    }

    private Run recorded(String entries, String... args) {
        List<String> typed = new ArrayList<>(List.of("progress", strategy(), "--record", "-", "--as-of", "2016-08-31"));
        typed.addAll(List.of(args));
        return Run.withInput(Documents.record("tiny", entries), typed.toArray(new String[0]));
    }

    private String strategy() {
        Path file = folder.resolve("parts.json");
        return Files.exists(file)
                ? file.toString()
                : Documents.file(folder, "parts.json", Documents.strategy("tiny", "Tiny", PARTS));
    }

    private static String section(String heading, String out) {
        String from = out.substring(out.indexOf("\n" + heading + "\n") + heading.length() + 2);
        String body = from.substring(from.indexOf('\n') + 1);
        return body.contains("\n---")
                ? body.substring(0, body.lastIndexOf("\n\n", body.indexOf("\n---"))) + "\n"
                : body;
    }

    @Test
    void the_whole_has_three_answers_and_tells_what_nobody_spoke_of() {
        assertThat(section("The whole", progress().out())).isEqualTo("""
                        Delivery      2 of 3 actions rated: 1 red, 1 green; 1 not rated: no update by
                                      that day; 1 left out: outside the plans.
                        Difference    0 of 1 measures rated: held back so that nobody can be recognised;
                                      1 left out: told for context and not judged. No direction is
                                      known.
                        Voice         2 voices, of 1 of 2 promises, the last of 6 August 2016; by
                                      others.

                        Nothing was said of (1)
                          - 2. We answer.
                        """);
    }

    @Test
    void a_view_tells_what_belongs_to_nothing_last_and_counts_what_has_nothing() {
        assertThat(section("By priority", progress("--by", "priority").out())).isEqualTo("""

                        1. A home
                          Delivery:   2 of 3 rated: 1 red, 1 green
                          Difference: 0 of 1 rated: held back so that nobody can be recognised; 1 left
                                      out; no direction is known
                          Voice:      2 voices, the last of 6 August 2016; by others

                        Serves no priority
                          Delivery:   no action to be rated; 1 left out
                          Difference: no measures

                        1 priority has no action, no measure and no voice.
                        """);
    }

    @Test
    void items_stand_below_the_title_of_their_framework() {
        assertThat(progress("--by", "framework").out()).contains("\nOf: The law\n\nSafe\n  Delivery:   2 of 3 rated");
    }

    @Test
    void whoever_leads_is_told_by_initials_as_printed() {
        assertThat(progress("--by", "lead").out()).contains("\nXY\n  Delivery:   1 of 1 rated: 1 red\n");
    }

    @Test
    void a_view_without_any_part_says_so() {
        assertThat(progress("--by", "statement").out())
                .contains("\nServes no outcome statement\n")
                .endsWith("\nThere are no outcome statements here.\n");
    }

    @Test
    void an_action_is_told_with_what_its_rating_rests_on() {
        String out = progress("--why", "late").out();
        assertThat(out)
                .startsWith("A. Be late.\n===========\n")
                .contains(
                        "Part          action 'late'\n",
                        "\nLead          XY\n",
                        "State         overdue: not done, and its day has passed, 62 days late (told as\n",
                        "Rating        red\n",
                        "Claimed       green, by the council itself; it is not what is calculated\n",
                        "Due           30 June 2016\n",
                        "To put right  nothing is told, though red asks for it\n",
                        "- 6 August 2016: others, survey, 12 took part\n  (in other words) They agreed.\n",
                        "- e1: happened 1 June 2016, recorded 2 June 2016\n  In progress; claimed to be green\n");
        assertThat(progress("--why", "done").out()).contains("by the council itself; it is the same\n");
    }

    @Test
    void behind_a_suppressed_figure_no_count_is_told() {
        assertThat(progress("--why", "hidden").out())
                .contains("- e3: ", "Held back so that nobody can be recognised for July 2016\n")
                .doesNotContain("3 of 97");
        assertThat(progress("--why", "hidden", "--json").out())
                .contains("\"id\": \"e3\"")
                .doesNotContain("numerator\": 3", "\"denominator\": 97");
    }

    @Test
    void a_pledge_is_told_with_its_actions_measures_and_voices() {
        assertThat(progress("--why", "ours").out())
                .contains(
                        "- A. Be late. (late)\n    Red (overdue)\n",
                        "- Be untold. (untold)\n    Not rated: no update by that day\n",
                        "- Hidden (hidden)\n    Not rated: held back so that nobody can be recognised\n",
                        "- 5 August 2016: others\n  “You did.”\n");
    }

    @Test
    void what_is_not_part_of_the_strategy_is_refused_with_what_may_be_meant() {
        assertThat(progress("--why", "hom"))
                .isEqualTo(Run.refused("scorecard: the strategy has no part 'hom'; did you mean 'home'?"));
        assertThat(progress("--why", "Not an id!"))
                .isEqualTo(Run.refused("scorecard: the strategy has no part 'Not an id!'"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"annex", "law"})
    void nor_is_progress_told_of_parts_that_have_none(String id) {
        assertThat(progress("--why", id))
                .isEqualTo(Run.refused("scorecard: of '" + id + "' no progress is told, only of pledges, promises,"
                        + " priorities, outcome statements, items of frameworks, action plans, parties, actions and"
                        + " measures"));
    }

    @Test
    void a_view_that_is_not_known_is_refused() {
        assertThat(progress("--by", "prioritys"))
                .isEqualTo(Run.refused("scorecard: --by must be pledge, promise, priority, statement, framework, plan,"
                        + " party or lead, was 'prioritys'; did you mean 'priority'?"));
    }

    @Test
    void without_a_record_the_reason_is_told_once() {
        String strategy = Documents.strategy("tiny", "Tiny", PARTS);
        assertThat(Run.withInput(strategy, "progress", "-", "--by", "priority").out())
                .contains("""
                        Delivery      0 of 3 actions rated: no record of what happened; 1 left out:
                                      outside the plans.
                        """)
                .endsWith("""

                        By priority
                        -----------

                        Priority                                         Actions rated  Measures rated
                        ----------------------------------------------  --------------  --------------
                        1. A home                                               0 of 3          0 of 1
                        Serves no priority                                           -               -

                        1 priority has no action and no measure.
                        """);
    }

    @Test
    void what_can_be_asked_of_the_record_is_counted_and_told_in_full_where_it_is_asked_for() {
        assertThat(section("What can be asked of the record (3)", progress().out()))
                .isEqualTo("""
                        No errors, 1 warning, 2 pieces of advice.
                          - Be late.
                            The council rates it green, and by what the record tells it is red
                          - Be late.
                            It was to be done by 2016-06-30, and nothing was told of it after that; the
                            last that was is of 2016-06-01
                          - Be late.
                            It is red, and since it became so nobody has told what is done about it
                        """);
        assertThat(progress("--challenges").out())
                .contains("\nWarnings: what contradicts something else (1)\n", """
                        Actions (1)
                          - Be late.
                            The council rates it green, and by what the record tells it is red
                            [challenge.claimed-better]
                            Where: actions/late
                            Answers for it: XY
                        """)
                .endsWith("\nTo be asked: no errors, 1 warning, 2 pieces of advice.\n");
        assertThat(progress("--challenges", "--json").out())
                .contains("\"challenges\": [", "\"code\": \"challenge.claimed-better\"");
    }

    @Test
    void where_nothing_can_be_asked_nothing_is_told_of_it() {
        String[] early = {"progress", strategy(), "--record", "-", "--as-of", "2016-06-01", "--challenges"};
        String record = Documents.record("tiny", "");
        assertThat(Run.withInput(record, Arrays.copyOf(early, 6)).out()).doesNotContain("can be asked");
        assertThat(Run.withInput(record, early).out()).endsWith("\nThere is nothing to be asked.\n");
        assertThat(Run.of("progress", strategy(), "--challenges").out())
                .endsWith("\nNo record of what happened is held here, so there is nothing of which to ask.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"york-2016", "rutland-2017"})
    void what_is_held_elsewhere_is_not_told_to_be_missing(String name) {
        assertThat(Run.of("progress", name).out())
                .contains("\nDelivery      The actions are not held here.\n")
                .endsWith("\nIts action plans are not held here.\n");
    }

    @Test
    void silence_is_told_as_silence() {
        assertThat(recorded("", "--by", "pledge").out())
                .contains("Voice         Silence: nothing that was said of it is recorded.\n", "  Voice:      silent\n")
                .doesNotContain("Nothing was said of");
    }

    @Test
    void a_policy_of_ones_own_is_named_and_judged_by() {
        String policy = Documents.file(folder, "policy.json", """
                {"format": "care-strategy/policy/1", "name": "ours", "legend": ["green", "amber", "red"],
                 "delivery": {"name": "claims", "basis": "claimed"},
                 "deliveryRollUp": {"method": "worst"}}
                """);
        assertThat(progress("--policy", policy).out()).contains("""
                        Judged by     the policy 'ours', which judges actions by 'claims' and measures
                                      by 'standard'
                        """, """
                        Delivery      2 of 3 actions rated: 2 green; 1 not rated: no update by that day;
                                      1 left out: outside the plans; taken together green, by the worst
                                      rating of 2 of 3.
                        """);
        assertThat(progress("--policy", policy, "--json").out()).contains("\"name\": \"ours\"");
        assertThat(progress("--policy", policy, "--by", "plan").out())
                .contains("  Delivery:   2 of 3 rated: 2 green; taken together green, by the worst rating\n");
    }

    @Test
    void a_policy_that_cannot_be_read_is_refused_with_all_that_is_wrong() {
        String policy = Documents.file(
                folder,
                "policy.json",
                "{\"format\": \"care-strategy/policy/1\", \"name\": \"\", \"legnd\": [\"red\"]}");
        Run run = progress("--policy", policy);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("policy.json:1:", "'legnd'; did you mean 'legend'?", "/name: ");
        assertThat(progress("--policy", "nowhere.json"))
                .isEqualTo(Run.refused("scorecard: there is no file 'nowhere.json'"));
    }

    @Test
    void a_policy_in_the_place_of_a_record_is_told_where_it_belongs() {
        String policy =
                Documents.file(folder, "policy.json", "{\"format\": \"care-strategy/policy/1\", \"name\": \"ours\"}");
        assertThat(Run.of("progress", policy).err()).endsWith("; give it with --policy, for example to 'progress'\n");
    }
}
