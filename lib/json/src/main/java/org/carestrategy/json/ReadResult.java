package org.carestrategy.json;

import java.util.Optional;
import org.carestrategy.finding.Findings;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a document: the value, or findings that say why there is none. Immutable.
 *
 * <p>There is a value exactly if no finding is an error; a value can come with warnings, for example of unknown
 * properties that were ignored.
 *
 * <pre>{@code
 * ReadResult<Strategy> result = StrategyJson.standard().readStrategy(path);
 * result.findings().forEach(finding -> System.err.println(finding.message()));
 * result.value().ifPresent(strategy -> System.out.println(strategy.title()));
 * }</pre>
 *
 * @param <T> type of the value
 */
public final class ReadResult<T> {
    private final @Nullable T value;
    private final Findings findings;

    private ReadResult(@Nullable T value, Findings findings) {
        this.value = value;
        this.findings = findings;
    }

    static <T> ReadResult<T> of(T value, Findings warnings) {
        return new ReadResult<>(value, warnings);
    }

    static <T> ReadResult<T> refused(Findings findings) {
        return new ReadResult<>(null, findings);
    }

    /**
     * The value.
     *
     * @return empty exactly if there are errors
     */
    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    /**
     * What was found in the document.
     *
     * @return by line and column, each with a code of {@link ReadProblem}; at most 1,000 and one that says that there
     *     were more
     */
    public Findings findings() {
        return findings;
    }

    /**
     * The value, for callers who cannot go on without it.
     *
     * @return the value
     * @throws UnreadableException if there is none; its message lists all findings
     */
    public T orElseThrow() {
        if (value == null) {
            throw new UnreadableException(findings);
        }
        return value;
    }

    @Override
    public String toString() {
        return value == null ? "unreadable: " + findings : "read: " + value;
    }
}
