package org.carestrategy.json;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.carestrategy.assess.AssessmentPolicy;
import org.carestrategy.assess.Scorecard;
import org.carestrategy.check.CheckResult;
import org.carestrategy.finding.Finding;
import org.carestrategy.record.StrategyRecord;
import org.carestrategy.strategy.Strategy;
import org.jspecify.annotations.Nullable;

/**
 * A kind of document, and the version of it that is read and written.
 *
 * @param <T> type of what such a document holds
 * @param type class of what it holds
 * @param kind how the kind is called in the format property, for example {@code strategy}
 * @param called how the kind is called in messages, for example {@code a strategy}
 * @param version version that is read and written
 */
record DocumentFormat<T>(Class<T> type, String kind, String called, int version) {
    /** Name of the property that tells the format; it stands first in what is written. */
    static final String PROPERTY = "format";

    static final DocumentFormat<Strategy> STRATEGY = new DocumentFormat<>(Strategy.class, "strategy", "a strategy", 1);
    static final DocumentFormat<StrategyRecord> RECORD =
            new DocumentFormat<>(StrategyRecord.class, "record", "the record of a strategy", 1);
    static final DocumentFormat<CheckResult> FINDINGS =
            new DocumentFormat<>(CheckResult.class, "findings", "what was found in a strategy", 1);
    static final DocumentFormat<AssessmentPolicy> POLICY =
            new DocumentFormat<>(AssessmentPolicy.class, "policy", "a policy of assessment", 1);
    static final DocumentFormat<Scorecard> SCORECARD =
            new DocumentFormat<>(Scorecard.class, "scorecard", "a scorecard", 1);
    static final List<DocumentFormat<?>> ALL = List.of(STRATEGY, RECORD, FINDINGS, POLICY, SCORECARD);

    private static final Pattern FORM = Pattern.compile("care-strategy/([a-z-]{1,40})/(0|[1-9][0-9]{0,8})");

    /** The format of a value, or empty if it is no document of its own. */
    static Optional<DocumentFormat<?>> of(Object value) {
        return ALL.stream().filter(format -> format.type.isInstance(value)).findFirst();
    }

    /** The names of all kinds, for example {@code strategy}. */
    static List<String> kinds() {
        return ALL.stream().<String>map(DocumentFormat::kind).toList();
    }

    /** The format of a kind, or empty if there is no such kind. */
    static Optional<DocumentFormat<?>> ofKind(String kind) {
        return ALL.stream().filter(format -> format.kind.equals(kind)).findFirst();
    }

    /** Where the JSON Schema of such documents lies, beside this class. */
    String schema() {
        return "schema/" + kind + "-" + version + ".json";
    }

    /** The value of the format property. */
    String text() {
        return "care-strategy/" + kind + "/" + version;
    }

    /** The version that a format property of this kind tells; -1 if it is of another kind or form. */
    int versionIn(String given) {
        Matcher form = FORM.matcher(given);
        return form.matches() && form.group(1).equals(kind) ? Integer.parseInt(form.group(2)) : -1;
    }

    /** What is wrong with the format property of a document that should be of this format. */
    Optional<Finding.Builder> problem(@Nullable String given) {
        if (given == null) {
            return Optional.of(ReadProblem.FORMAT_MISSING.told("document", called, "wanted", text()));
        }
        if (given.equals(text())) {
            return Optional.empty();
        }
        int other = versionIn(given);
        if (other >= 0) {
            return Optional.of(ReadProblem.FORMAT_VERSION.told(
                    "version", String.valueOf(other), "known", String.valueOf(version)));
        }
        Matcher form = FORM.matcher(given);
        return Optional.of(otherKind(given, form.matches() ? form.group(1) : ""));
    }

    private Finding.Builder otherKind(String given, String givenKind) {
        String what = ofKind(givenKind).<String>map(DocumentFormat::called).orElse("'" + Brief.of(given, 80) + "'");
        return ReadProblem.FORMAT_KIND.told("given", what, "wanted", called + " ('" + text() + "')");
    }
}
