package org.carestrategy.record;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import org.carestrategy.base.Require;
import org.carestrategy.style.ValueType;
import org.immutables.value.Value;

/** A report that was made along a reporting line, or of a document. The line or document is what the entry is about. */
@Value.Immutable
@ValueType
@JsonPropertyOrder({"title", "comment"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract non-sealed class ReportMade implements Event {
    ReportMade() {}

    /**
     * Starts a report made with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static ReportMade fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * The title of the report.
     *
     * @return not blank
     */
    public abstract Optional<String> title();

    /**
     * What was said of it.
     *
     * @return not blank
     */
    public abstract Optional<String> comment();

    @Value.Check
    void check() {
        title().ifPresent(title -> Require.text("title", title));
        comment().ifPresent(comment -> Require.text("comment", comment));
    }

    /** Collects what a report made is made of. */
    public static final class Builder extends ImmutableReportMade.Builder {
        Builder() {}
    }
}
