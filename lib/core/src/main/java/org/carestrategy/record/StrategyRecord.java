package org.carestrategy.record;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carestrategy.style.ValueType;
import org.carestrategy.value.ElementId;
import org.carestrategy.value.EntryId;
import org.carestrategy.value.Link;
import org.carestrategy.value.StrategyId;
import org.immutables.value.Value;

/**
 * What happened while a strategy was carried out: entries with the day on which each happened and the day on which it
 * was recorded.
 */
@Value.Immutable
@ValueType
@JsonPropertyOrder({"strategy", "entries"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class StrategyRecord {
    StrategyRecord() {}

    /**
     * Starts a record with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static StrategyRecord fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * The strategy whose record it is.
     *
     * @return for example {@code northbeck-2024}
     */
    public abstract StrategyId strategy();

    /**
     * What happened.
     *
     * @return none if nothing was recorded; unmodifiable, in the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<Entry> entries();

    /**
     * The record as it was known on a day: without what was recorded later.
     *
     * @param day the day, inclusive
     * @return the entries recorded by then, corrected ones included; recording more on a later day does not change them
     */
    public StrategyRecord knownOn(LocalDate day) {
        return builder()
                .strategy(strategy())
                .entries(entries().stream()
                        .filter(entry -> !entry.recorded().isAfter(day))
                        .toList())
                .build();
    }

    /**
     * Whether an entry stands, or another entry of this record stands in its place.
     *
     * @param entry an entry of this record
     * @return true if no entry of this record corrects it
     */
    public boolean stands(Entry entry) {
        return !corrected().contains(entry.id());
    }

    /**
     * The entries that stand, without those in whose place another stands.
     *
     * @return in the order of the record; unmodifiable
     */
    public List<Entry> standingEntries() {
        return entries().stream().filter(this::stands).toList();
    }

    /**
     * The entries about a part of the strategy.
     *
     * @param id identifier of the part
     * @return in the order of the record; unmodifiable
     */
    public List<Entry> entriesAbout(ElementId id) {
        return byPart().get(Link.to(id));
    }

    /**
     * The last day on which something was recorded.
     *
     * @return the day, or empty if there is no entry
     */
    public Optional<LocalDate> lastRecorded() {
        return entries().stream().map(Entry::recorded).max(Comparator.naturalOrder());
    }

    @Value.Lazy
    @JsonIgnore
    Set<EntryId> corrected() {
        return entries().stream().flatMap(entry -> entry.corrects().stream()).collect(ImmutableSet.toImmutableSet());
    }

    @Value.Lazy
    @JsonIgnore
    ImmutableListMultimap<Link, Entry> byPart() {
        return entries().stream()
                .collect(ImmutableListMultimap.flatteningToImmutableListMultimap(
                        entry -> entry, entry -> entry.about().stream().distinct()))
                .inverse();
    }

    /** Collects what a record is made of. */
    public static final class Builder extends ImmutableStrategyRecord.Builder {
        Builder() {}
    }
}
