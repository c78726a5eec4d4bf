package org.carestrategy.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DemoTest {
    @Test
    void each_report_stands_below_the_command_that_prints_it() {
        String expected = Stream.of(
                        "show stockton-2016",
                        "check stockton-2016 --as-of 2017-03-31",
                        "progress stockton-2016 --as-of 2017-03-31",
                        "show northbeck-2024",
                        "check northbeck-2024",
                        "progress northbeck-2024",
                        "progress northbeck-2024 --by pledge",
                        "progress northbeck-2024 --why clinician-on-the-phone",
                        "calendar northbeck-2024 --from 2025-10-01 --to 2025-12-31",
                        "compare stockton-2007 stockton-2016")
                .map(command -> "\n$ scorecard " + command + "\n"
                        + Run.of(command.split(" ", -1)).out())
                .collect(Collectors.joining());
        assertThat(Run.of("demo")).isEqualTo(new Run(0, expected, ""));
    }

    @Test
    void it_is_the_same_on_any_other_day() {
        Clock later = Clock.offset(Run.TODAY, Duration.ofDays(400));
        Surroundings surroundings =
                new Surroundings(new ByteArrayInputStream(new byte[0]), later, Files::newInputStream);
        assertThat(Run.in(surroundings, "demo")).isEqualTo(Run.of("demo"));
    }
}
