package org.carestrategy.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Properties;
import org.carestrategy.finding.Severity;
import org.jspecify.annotations.Nullable;

/**
 * The sentences of the library's own rules in one language, from the bundle {@code rules.properties} and its
 * translations, such as {@code rules_cy.properties}. What is not translated is told in English.
 */
final class RuleTexts {
    static final RuleTexts ENGLISH = of(Locale.ROOT);

    private final Properties texts;

    private RuleTexts(Properties texts) {
        this.texts = texts;
    }

    static RuleTexts of(Locale locale) {
        Properties texts = new Properties();
        load("", texts);
        if (!locale.getLanguage().isEmpty()) {
            load("_" + locale.getLanguage(), texts);
        }
        if (!locale.getCountry().isEmpty()) {
            load("_" + locale.getLanguage() + "_" + locale.getCountry(), texts);
        }
        return new RuleTexts(texts);
    }

    private static void load(String suffix, Properties texts) {
        try (InputStream bundle = RuleTexts.class.getResourceAsStream("rules" + suffix + ".properties")) {
            if (bundle != null) {
                texts.load(new InputStreamReader(bundle, UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A rule of the library, with its sentences. */
    static Rule.Builder rule(String code, Severity severity) {
        return ENGLISH.into(code, Rule.builder().code(code).severity(severity));
    }

    /** The same rule in this language, if it is one of the library's. */
    Rule translated(Rule rule) {
        return texts.containsKey(rule.code())
                ? into(rule.code(), Rule.builder().from(rule)).build()
                : rule;
    }

    private Rule.Builder into(String code, Rule.Builder rule) {
        return rule.summary(text(code)).reason(text(code + ".reason")).message(text(code + ".message"));
    }

    private String text(String key) {
        @Nullable String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalStateException("no text for " + key);
        }
        return text;
    }
}
