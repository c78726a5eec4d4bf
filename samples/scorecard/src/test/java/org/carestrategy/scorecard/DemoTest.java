package org.carestrategy.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemoTest {
    @Test
    void each_report_begins_below_the_command_that_prints_it_and_tells_how_much_more_there_is() {
        String out = Run.of("demo").out();
        assertThat(DemoCommand.STEPS).allSatisfy(step -> {
            List<String> lines =
                    Run.of(step.command().split(" ", -1)).out().lines().toList();
            int shown = Math.min(step.most(), lines.size());
            String rest = lines.size() > shown ? "[" + (lines.size() - shown) + " more lines]\n" : "";
            assertThat(out)
                    .contains("\n$ scorecard " + step.command() + "\n" + String.join("\n", lines.subList(0, shown))
                            + "\n" + rest);
        });
    }

    @Test
    void it_shows_checks_and_assesses_in_fewer_than_200_lines() {
        Run run = Run.of("demo");
        assertThat(run).isEqualTo(new Run(0, run.out(), ""));
        assertThat(run.out().lines()).hasSizeLessThan(200);
        assertThat(run.out())
                .contains(
                        "\n$ scorecard show ",
                        "\n$ scorecard check ",
                        "\n$ scorecard progress ",
                        " --by pledge\n",
                        " --why convictions\n",
                        "\n$ scorecard calendar ");
    }

    @Test
    void it_is_the_same_on_any_other_day() {
        Clock later = Clock.offset(Run.TODAY, Duration.ofDays(400));
        Surroundings surroundings =
                new Surroundings(new ByteArrayInputStream(new byte[0]), later, Files::newInputStream);
        assertThat(Run.in(surroundings, "demo")).isEqualTo(Run.of("demo"));
    }
}
