package org.carestrategy.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carestrategy.check.Rule;
import org.carestrategy.check.RuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the program tells of the rules themselves. */
class RulesTest {
    static Stream<String> codes() {
        return RuleSet.names().stream()
                .flatMap(name -> RuleSet.named(name).rules().stream())
                .map(Rule::code)
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void every_rule_can_be_explained(String code) {
        Run run = Run.of("check", "--explain", code);
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith(code + "\n").contains("\nWhy  ", "\nAsked  ", "\nRule sets  ");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void an_explanation_tells_what_the_rule_asks_and_why() {
        assertThat(Run.of("check", "--explain", "england.principles-missing")).isEqualTo(new Run(0, """
                                england.principles-missing
                                ==========================
                                A strategy in England holds the seven corporate parenting principles.

                                Why           Since April 2018 every council in England must have regard to them
                                              in whatever it does for children in care and care leavers.
                                If it fails   advice: good practice that is missing
                                Says          the seven corporate parenting principles, (a) to (g), are not
                                              among the frameworks
                                Asked         in England, from 1 April 2018
                                Needs         frameworks; says nothing where that is not held here in full
                                Source        Children and Social Work Act 2017, section 1(1)(a) to (g)
                                Rule sets     england, publication
                                """, ""));
    }

    @Test
    void an_explanation_can_be_data() {
        assertThat(Run.of("check", "--explain", "link.unknown", "--json").out()).isEqualTo("""
                        {
                          "code": "link.unknown",
                          "severity": "error",
                          "summary": "Every link leads to a part of the strategy.",
                          "reason": "What a link leads to is what is counted and who is asked; a link that leads nowhere is lost.",
                          "message": "'{link}' is not in the strategy",
                          "needs": [],
                          "rules": [
                            "structure",
                            "draft",
                            "publication"
                          ]
                        }
                        """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    link.unknwon     | ; did you mean 'link.unknown'?
                    rule.failed-once | ; those that begin alike: rule.failed
                    nonsense         | ; 'scorecard rules' lists them all
                    """)
    void a_code_that_is_not_known_is_refused(String code, String hint) {
        assertThat(Run.of("check", "--explain", code))
                .isEqualTo(Run.refused("scorecard: there is no rule '" + code + "'" + hint));
    }

    @Test
    void a_code_that_is_near_no_other_is_refused_with_those_that_begin_alike() {
        String alike = codes().filter(code -> code.startsWith("link.")).collect(Collectors.joining(", "));
        assertThat(Run.of("check", "--explain", "link.is-lost-in-the-post"))
                .isEqualTo(Run.refused(
                        "scorecard: there is no rule 'link.is-lost-in-the-post'; those that begin alike: " + alike));
    }

    @Test
    void the_catalogue_tells_each_rule_once() {
        Run run = Run.of("rules");
        assertThat(run.code()).isZero();
        assertThat(run.out()
                        .lines()
                        .filter(line -> line.startsWith("- "))
                        .map(line -> line.substring(2, line.indexOf(" ("))))
                .containsExactlyInAnyOrderElementsOf(codes().toList());
        assertThat(run.out()).contains("- link.unknown (error)\n  Every link leads to a part of the strategy.\n");
    }

    @Test
    void a_rule_is_listed_under_the_first_set_that_holds_it() {
        assertThat(Library.bySet(Optional.empty()).keySet().stream().map(NamedRules::name))
                .containsExactly("structure", "draft", "england", "scotland", "publication");
        assertThat(Library.bySet(Optional.of(NamedRules.of("draft"))).keySet().stream()
                        .map(NamedRules::name))
                .containsExactly("structure", "draft");
    }

    @Test
    void every_set_is_told_with_its_purpose() {
        assertThat(RuleSet.names())
                .allSatisfy(name -> assertThat(NamedRules.of(name).told()).startsWith(name + ": "));
    }

    @Test
    void the_rules_of_one_set_can_be_asked_for_as_data() {
        List<String> codes = RuleSet.scotland().rules().stream().map(Rule::code).toList();
        String json = Run.of("rules", "--rules", "scotland", "--json").out();
        assertThat(json.lines().filter(line -> line.startsWith("    \"code\": ")))
                .hasSameSizeAs(codes);
        assertThat(json).contains("\"nation\": \"scotland\"", "\"begins\": \"2015-04-01\"");
    }
}
