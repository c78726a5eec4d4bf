package org.carestrategy.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.carestrategy.assess.AssessmentPolicy;
import org.carestrategy.assess.Delivery;
import org.carestrategy.assess.DeliveryPolicy;
import org.carestrategy.assess.DeliveryState;
import org.carestrategy.assess.ExpectedRule;
import org.carestrategy.assess.Heard;
import org.carestrategy.assess.Margin;
import org.carestrategy.assess.MeasurePolicy;
import org.carestrategy.assess.Missing;
import org.carestrategy.assess.RollUp;
import org.carestrategy.assess.Scorecard;
import org.carestrategy.assess.Standing;
import org.carestrategy.assess.Tally;
import org.carestrategy.assess.View;
import org.carestrategy.check.Rule;
import org.carestrategy.check.RuleSet;
import org.carestrategy.check.Rules;
import org.carestrategy.check.Subject;
import org.carestrategy.finding.Finding;
import org.carestrategy.finding.FindingChanges;
import org.carestrategy.finding.Findings;
import org.carestrategy.finding.Severity;
import org.carestrategy.governance.GovernanceGraph;
import org.carestrategy.governance.Responsibility;
import org.carestrategy.json.StrategyJson;
import org.carestrategy.record.ActionUpdate;
import org.carestrategy.record.Entry;
import org.carestrategy.record.Rating;
import org.carestrategy.record.Stage;
import org.carestrategy.record.StrategyRecord;
import org.carestrategy.samples.SampleStrategies;
import org.carestrategy.strategy.Action;
import org.carestrategy.strategy.Authority;
import org.carestrategy.strategy.Priority;
import org.carestrategy.strategy.Review;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.ActionId;
import org.carestrategy.value.EntryId;
import org.carestrategy.value.Nation;
import org.carestrategy.value.PartyId;
import org.carestrategy.value.PledgeId;
import org.carestrategy.value.Printed;
import org.carestrategy.value.PrintedTimescale;
import org.carestrategy.value.PriorityId;
import org.carestrategy.value.Ratio;
import org.carestrategy.value.StrategyId;
import org.carestrategy.value.Timescale;
import org.carestrategy.value.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the README shows is the code of this class, and prints what it says. */
class ReadmeTest {
    private static final Path README = Path.of("..", "..", "README.md");
    private static final Path SOURCE =
            Path.of("src", "test", "java", "org", "carestrategy", "scorecard", "ReadmeTest.java");

    @Test
    void theCodeShownIsTheCodeRunHere() throws IOException {
        List<String> shown = blocks("```java\n(.*?)```", README);
        List<String> run = blocks("// shown\n(.*?)        // end", SOURCE);
        assertThat(run.stream().map(code -> code.replaceAll("(?m)^ {8}", ""))).containsExactlyElementsOf(shown);
        assertThat(shown).hasSize(5);
    }

    @Test
    void itPrintsWhatIsSaid() throws IOException {
        assertThat(blocks("```text\n(.*?)```", README))
                .containsExactly(
                        printed(ReadmeTest::firstProgram),
                        printed(ReadmeTest::checking),
                        printed(ReadmeTest::progress),
                        printed(ReadmeTest::conventions),
                        printed(ReadmeTest::recordAndGraph));
    }

    @Test
    void theJsonShownStandsInTheSample() throws IOException {
        String sample = squeeze(SampleStrategies.json("stockton-2016").orElseThrow());
        List<String> shown = blocks("```json\n(.*?)```", README);
        assertThat(shown).hasSize(3);
        assertThat(shown.subList(0, 2)).allSatisfy(json -> assertThat(sample).contains(squeeze(json)));
    }

    @Test
    void thePolicyShownIsRead() throws IOException {
        String shown = blocks("```json\n(.*?)```", README).get(2);
        assertThat(StrategyJson.standard().readPolicy(shown).orElseThrow())
                .isEqualTo(AssessmentPolicy.named("northbeck")
                        .delivery(DeliveryPolicy.named("northbeck")
                                .staleAfter(1)
                                .expected(ExpectedRule.REDMINE)
                                .build())
                        .deliveryRollUp(RollUp.worst(Ratio.of(1, 5)))
                        .build());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void theCommandsShownEndWell(String command) {
        assertThat(Run.of(command.split(" ")).code()).isZero();
    }

    static Stream<String> commands() throws IOException {
        return blocks("    java -jar samples/scorecard/target/scorecard.jar ([^\n]*)\n", README).stream()
                .filter(command -> !command.contains("my-"));
    }

    private static void firstProgram() {
        // shown
        Action peps = Action.builder()
                .id(ActionId.of("better-peps"))
                .wording(Wording.of("Review every personal education plan each term"))
                .addServes(PriorityId.of("education"))
                .addResponsibilities(Responsibility.lead(PartyId.of("virtual-head")))
                .timescale(Timescale.parse("2027-07"))
                .build();
        Strategy strategy = Strategy.builder()
                .id(StrategyId.of("northbeck-2027"))
                .title("Growing up in Northbeck")
                .authority(Authority.of("Northbeck Council", Nation.ENGLAND))
                .addPriorities(Priority.builder()
                        .id(PriorityId.of("education"))
                        .title("Get the best education")
                        .build())
                .addActions(peps)
                .build();

        StrategyJson json = StrategyJson.standard();
        String document = json.write(strategy);
        System.out.println(json.readStrategy(document).orElseThrow().equals(strategy));

        // July 2027 means: by its last day
        System.out.println(peps.timescale().flatMap(Timescale::dueDay).orElseThrow());

        // whoever leads must be somebody
        RuleSet.structure().check(strategy).forEach(found -> System.out.println(found.path() + ": " + found.message()));

        // a document with several faults tells all of them at once
        String faulty = document.replace("2027-07", "July").replace("\"title\": \"Get", "\"titel\": \"Get");
        json.readStrategy(faulty)
                .findings()
                .forEach(found -> System.out.println(
                        "line " + found.position().orElseThrow().line() + ": " + found.message()));
        // end
    }

    private static void checking() {
        // shown
        Strategy strategy = SampleStrategies.stockton2016();
        Subject draft = Subject.of(strategy).asOf(LocalDate.parse("2016-07-14"));
        Findings found = RuleSet.publication().check(draft);
        found.by(Finding::severity)
                .forEach((severity, some) -> System.out.println(some.size() + " of severity " + severity.text()));
        found.withCode("plan.year-without-plan")
                .forEach(finding -> System.out.println(finding.path() + ": " + finding.message()));
        found.byEach(draft::responsibleFor).forEach((who, theirs) -> {
            if (who.initials().equals(Optional.of("MG"))) {
                System.out.println("MG is " + who.as() + " of what " + theirs.size() + " findings are about");
            }
        });

        // a council's own rules: one dropped, one graded otherwise, one with its own threshold, one added
        Rule reviewedEachYear = Rule.builder()
                .code("northbeck.reviewed-each-year")
                .severity(Severity.WARNING)
                .summary("The strategy is looked at again each year.")
                .reason("Full Council asked for it when it adopted the strategy.")
                .message("{reviews} reviews are planned, none of the strategy as a whole")
                .check((subject, report) -> {
                    List<Review> reviews = subject.strategy().reviews();
                    if (reviews.stream().noneMatch(review -> review.of().isEmpty())) {
                        report.at("reviews").argument("reviews", reviews.size()).add();
                    }
                })
                .build();
        RuleSet ours = RuleSet.publication()
                .without("paper.equality-declined")
                .at("plan.no-date", Severity.ERROR)
                .with(Rules.oneLeadWithMost(Ratio.of(1, 3)))
                .with(reviewedEachYear);
        FindingChanges changes = ours.check(draft).since(found);
        changes.appeared().forEach(finding -> System.out.println("new: " + finding));
        changes.gone().forEach(finding -> System.out.println("gone: " + finding.code()));
        // end
    }

    private static void progress() {
        // shown
        Strategy strategy = SampleStrategies.northbeck2024();
        StrategyRecord record = SampleStrategies.northbeck2024Record();
        Scorecard scorecard = Scorecard.of(strategy, record, LocalDate.parse("2025-10-24"));

        Standing pledge =
                scorecard.standing(PledgeId.of("pledge-to-care-leavers")).orElseThrow();
        pledge.delivery().why().forEach(System.out::println);
        pledge.difference().why().forEach(System.out::println);
        Heard voice = pledge.voice();
        System.out.println(
                voice.voices().size() + " voices, of " + voice.spokenOf() + " of " + voice.parts() + " promises");

        Delivery guarantor = scorecard.delivery(ActionId.of("rent-guarantor")).orElseThrow();
        guarantor.why().forEach(System.out::println);
        // end
    }

    private static void conventions() {
        // shown
        AssessmentPolicy ours = AssessmentPolicy.named("northbeck")
                .delivery(DeliveryPolicy.named("northbeck")
                        .staleAfter(1)
                        .build()
                        .withRating(DeliveryState.COMPLETED, Rating.BLUE))
                .difference(
                        MeasurePolicy.named("northbeck").amber(Margin.points(5)).build())
                .deliveryRollUp(RollUp.worst(Ratio.of(1, 5)))
                .build();
        LocalDate day = LocalDate.parse("2025-10-24");
        Scorecard northbeck =
                Scorecard.of(SampleStrategies.northbeck2024(), SampleStrategies.northbeck2024Record(), day, ours);
        northbeck
                .by(View.PLEDGE)
                .forEach(pledge -> System.out.println(pledge.part().orElseThrow() + ": "
                        + pledge.delivery().rating().orElseThrow() + " of "
                        + pledge.delivery().tally().ratings()));

        // what several councils did, judged by one policy, adds up
        Scorecard stockton = Scorecard.withoutRecord(SampleStrategies.stockton2016(), day, ours);
        Tally region = Tally.sum(List.of(
                northbeck.whole().delivery().tally(),
                stockton.whole().delivery().tally()));
        RollUp.shareComplete(Missing.ZERO).of(region, ours.legend()).why().forEach(System.out::println);
        // end
    }

    private static void recordAndGraph() {
        // shown
        Strategy strategy = SampleStrategies.northbeck2024();
        ActionId rewrite = ActionId.of("pathway-plan-rewrite");
        Entry told = Entry.builder()
                .id(EntryId.of("july"))
                .happened(LocalDate.parse("2024-07-31"))
                .recorded(LocalDate.parse("2024-08-02"))
                .addAbout(rewrite)
                .update(ActionUpdate.builder().stage(Stage.COMPLETED).build())
                .build();
        Entry corrected = Entry.builder()
                .from(told)
                .id(EntryId.of("july-corrected"))
                .recorded(LocalDate.parse("2024-09-05"))
                .corrects(told.id())
                .update(ActionUpdate.builder()
                        .stage(Stage.IN_PROGRESS)
                        .revisedDue(Timescale.parse("2024-10"))
                        .build())
                .build();
        StrategyRecord record = StrategyRecord.builder()
                .strategy(strategy.id())
                .addEntries(told, corrected)
                .build();
        for (String day : List.of("2024-08-31", "2024-11-30")) {
            Scorecard scorecard = Scorecard.of(strategy, record, LocalDate.parse(day));
            Delivery delivery = scorecard.delivery(rewrite).orElseThrow();
            System.out.println(
                    day + ": " + delivery.stage().orElseThrow().text() + ", overdue: " + delivery.isOverdue());
        }

        GovernanceGraph graph = strategy.governance().orElseThrow().graph();
        System.out.println("the delivery group answers to the council through "
                + graph.wayOfAccountability(PartyId.of("delivery-group"), PartyId.of("full-council")));

        for (String printed : List.of("Sep 16", "Q3 2016/17", "tbc")) {
            Printed<Timescale> read = PrintedTimescale.read(printed);
            System.out.println(printed + ": " + read.outcome() + " " + read.value() + " " + read.doubts());
        }
        // end
    }

    private static String printed(Runnable code) {
        PrintStream out = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
            code.run();
        } finally {
            System.setOut(out);
        }
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    private static List<String> blocks(String pattern, Path file) throws IOException {
        return Pattern.compile(pattern, Pattern.DOTALL)
                .matcher(Files.readString(file))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static String squeeze(String json) {
        return json.replaceAll("\\s+", " ").strip();
    }
}
