package org.carestrategy.finding;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Maps;
import com.google.common.collect.MultimapBuilder;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was found, in order. Immutable. */
public final class Findings implements Iterable<Finding> {
    private static final Findings NONE = new Findings(ImmutableList.of());

    private final ImmutableList<Finding> all;

    private Findings(ImmutableList<Finding> all) {
        this.all = all;
    }

    /**
     * Nothing found.
     *
     * @return no findings
     */
    public static Findings none() {
        return NONE;
    }

    /**
     * These findings, in this order.
     *
     * @param findings the findings
     * @return the same as a value
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Findings of(Collection<Finding> findings) {
        return findings.isEmpty() ? NONE : new Findings(ImmutableList.copyOf(findings));
    }

    /**
     * All findings.
     *
     * @return in order; unmodifiable
     */
    @JsonValue
    public List<Finding> all() {
        return all;
    }

    /**
     * Whether nothing was found.
     *
     * @return true if there is no finding of any severity
     */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /**
     * How many findings there are.
     *
     * @return 0 or more
     */
    public int size() {
        return all.size();
    }

    /**
     * Whether there is an error among the findings.
     *
     * @return true if one has the severity {@link Severity#ERROR}
     */
    public boolean hasErrors() {
        return all.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /**
     * The findings of one severity.
     *
     * @param severity the severity
     * @return those findings, in order
     */
    public Findings of(Severity severity) {
        return only(finding -> finding.severity() == severity);
    }

    /**
     * The findings with one code.
     *
     * @param code for example {@code link.unknown}
     * @return those findings, in order
     */
    public Findings withCode(String code) {
        return only(finding -> finding.code().equals(code));
    }

    /**
     * These findings followed by others.
     *
     * @param others the others
     * @return all of both
     */
    public Findings plus(Findings others) {
        return of(
                ImmutableList.<Finding>builder().addAll(all).addAll(others.all).build());
    }

    /**
     * The findings in groups, for example {@code findings.by(Finding::code)}.
     *
     * @param <K> type of what they are grouped by
     * @param key what a finding is grouped by
     * @return the findings by key, keys and findings in the order of this; unmodifiable
     */
    public <K> Map<K, Findings> by(Function<? super Finding, ? extends K> key) {
        return byEach(finding -> List.of(key.apply(finding)));
    }

    /**
     * The findings in groups of which one finding can be in several, for example by all who answer for its part.
     *
     * @param <K> type of what they are grouped by
     * @param keys what a finding is grouped by; if nothing, it is in no group
     * @return the findings by key, keys and findings in the order of this; unmodifiable
     */
    public <K> Map<K, Findings> byEach(Function<? super Finding, ? extends Iterable<? extends K>> keys) {
        ListMultimap<K, Finding> groups =
                MultimapBuilder.linkedHashKeys().arrayListValues().build();
        all.forEach(finding -> keys.apply(finding).forEach(key -> groups.put(key, finding)));
        return ImmutableMap.copyOf(Maps.transformValues(groups.asMap(), Findings::of));
    }

    /**
     * What has changed since an earlier check.
     *
     * @param earlier what was found then
     * @return what is new, what is gone and what is still there
     */
    public FindingChanges since(Findings earlier) {
        return FindingChanges.between(earlier, this);
    }

    /**
     * The findings one after another.
     *
     * @return a stream, in order
     */
    public Stream<Finding> stream() {
        return all.stream();
    }

    @Override
    public Iterator<Finding> iterator() {
        return all.iterator();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Findings that && all.equals(that.all);
    }

    @Override
    public int hashCode() {
        return all.hashCode();
    }

    @Override
    public String toString() {
        return all.toString();
    }

    private Findings only(Predicate<Finding> wanted) {
        return of(all.stream().filter(wanted).toList());
    }
}
