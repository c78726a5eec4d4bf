package org.carestrategy.samples;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carestrategy.record.StrategyRecord;
import org.carestrategy.strategy.Strategy;

/**
 * Strategies to test with, by name, for example {@code stockton-2016}.
 *
 * <p>Stockton's is real, told in other words than its own and cited line by line. Northbeck is a council that does not
 * exist: its strategy is complete, and it alone has a record of what happened. Each document is read when it is first
 * asked for, and once; values can be shared between threads.
 */
public final class SampleStrategies {
    private static final Sample<Strategy> STOCKTON_2016 = Sample.strategy("stockton-2016.json");
    private static final Sample<Strategy> NORTHBECK_2024 = Sample.strategy("northbeck-2024.json");
    private static final Sample<StrategyRecord> NORTHBECK_2024_RECORD = Sample.record("northbeck-2024-record.json");

    private static final Map<String, Sample<Strategy>> STRATEGIES = strategies();
    private static final Map<String, Sample<StrategyRecord>> RECORDS = Map.of("northbeck-2024", NORTHBECK_2024_RECORD);

    private SampleStrategies() {}

    /**
     * Stockton-on-Tees, Looked After Children and Care Leavers Strategy 2016-18, third draft of April 2016. It has
     * actions and a plan, but no measures, and no record is kept of it.
     *
     * @return the strategy
     */
    public static Strategy stockton2016() {
        return STOCKTON_2016.value();
    }

    /**
     * Growing Up in Northbeck, 2024-27: a fictional strategy with everything that a strategy can have.
     *
     * @return the strategy
     */
    public static Strategy northbeck2024() {
        return NORTHBECK_2024.value();
    }

    /**
     * What happened in Northbeck, invented like the strategy.
     *
     * @return the record of {@link #northbeck2024()}
     */
    public static StrategyRecord northbeck2024Record() {
        return NORTHBECK_2024_RECORD.value();
    }

    /**
     * The names of all strategies.
     *
     * @return real ones first, by year; unmodifiable
     */
    public static List<String> names() {
        return Collections.unmodifiableList(new ArrayList<>(STRATEGIES.keySet()));
    }

    /**
     * The strategy with a name.
     *
     * @param name for example {@code stockton-2016}
     * @return empty if there is none of that name
     */
    public static Optional<Strategy> strategy(String name) {
        return Optional.ofNullable(STRATEGIES.get(name)).map(Sample::value);
    }

    /**
     * The record of a strategy.
     *
     * @param name name of the strategy, for example {@code northbeck-2024}
     * @return empty if there is no strategy of that name, or no record of it
     */
    public static Optional<StrategyRecord> record(String name) {
        return Optional.ofNullable(RECORDS.get(name)).map(Sample::value);
    }

    /**
     * The document from which a strategy is read.
     *
     * @param name name of the strategy, for example {@code stockton-2016}
     * @return the text of its file; empty if there is no strategy of that name
     */
    public static Optional<String> json(String name) {
        return Optional.ofNullable(STRATEGIES.get(name)).map(Sample::json);
    }

    /**
     * The document from which the record of a strategy is read.
     *
     * @param name name of the strategy, for example {@code northbeck-2024}
     * @return the text of its file; empty if there is no strategy of that name, or no record of it
     */
    public static Optional<String> recordJson(String name) {
        return Optional.ofNullable(RECORDS.get(name)).map(Sample::json);
    }

    private static Map<String, Sample<Strategy>> strategies() {
        Map<String, Sample<Strategy>> byName = new LinkedHashMap<>();
        byName.put("stockton-2016", STOCKTON_2016);
        byName.put("northbeck-2024", NORTHBECK_2024);
        return Collections.unmodifiableMap(byName);
    }
}
