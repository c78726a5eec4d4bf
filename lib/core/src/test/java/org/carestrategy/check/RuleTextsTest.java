package org.carestrategy.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The bundle and the rules know each other. */
class RuleTextsTest {
    @Test
    void everyTextBelongsToARuleAndEveryRuleHasItsTexts() throws IOException {
        Properties texts = new Properties();
        try (InputStream bundle = RuleTexts.class.getResourceAsStream("rules.properties")) {
            texts.load(new InputStreamReader(bundle, UTF_8));
        }
        List<String> codes = Stream.concat(
                        Stream.of(Catalogue.FAILED.code()),
                        RuleSet.publication().rules().stream().map(Rule::code))
                .toList();
        assertThat(texts.stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(codes.stream()
                        .flatMap(code -> Stream.of(code, code + ".reason", code + ".message"))
                        .toList());
    }
}
