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
 * <p>Those of Stockton, York and Rutland are real, told in other words than their own and cited line by line; each says
 * how far it is held, as most are known from covering reports only. Northbeck is a council that does not exist: its
 * strategy is complete, and it alone has a record of what happened. Each document is read when it is first
 * asked for, and once; values can be shared between threads.
 */
public final class SampleStrategies {
    private static final Sample<Strategy> STOCKTON_2007 = Sample.strategy("stockton-2007.json");
    private static final Sample<Strategy> STOCKTON_2016 = Sample.strategy("stockton-2016.json");
    private static final Sample<Strategy> YORK_2016 = Sample.strategy("york-2016.json");
    private static final Sample<Strategy> RUTLAND_2017 = Sample.strategy("rutland-2017.json");
    private static final Sample<Strategy> NORTHBECK_2024 = Sample.strategy("northbeck-2024.json");
    private static final Sample<StrategyRecord> NORTHBECK_2024_RECORD = Sample.record("northbeck-2024-record.json");

    private static final Map<String, Sample<Strategy>> STRATEGIES = strategies();
    private static final Map<String, Sample<StrategyRecord>> RECORDS = Map.of("northbeck-2024", NORTHBECK_2024_RECORD);

    private SampleStrategies() {}

    /**
     * Stockton-on-Tees, Corporate Parenting Strategy of 2007, as far as the record of Cabinet's decision tells of it: a
     * pledge, who watches, and what was decided.
     *
     * @return the strategy
     */
    public static Strategy stockton2007() {
        return STOCKTON_2007.value();
    }

    /**
     * York, Children and Young People in Care Strategy 2016-20, as far as the report to Executive tells of it: nine
     * lettered outcomes, and a new partnership; no action is printed.
     *
     * @return the strategy
     */
    public static Strategy york2016() {
        return YORK_2016.value();
    }

    /**
     * Rutland, Children Looked After and Care Leavers Strategy 2017-22, as far as the report to Cabinet tells of it: six
     * pledges that are its outcomes as well.
     *
     * @return the strategy
     */
    public static Strategy rutland2017() {
        return RUTLAND_2017.value();
    }

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
        byName.put("stockton-2007", STOCKTON_2007);
        byName.put("stockton-2016", STOCKTON_2016);
        byName.put("york-2016", YORK_2016);
        byName.put("rutland-2017", RUTLAND_2017);
        byName.put("northbeck-2024", NORTHBECK_2024);
        return Collections.unmodifiableMap(byName);
    }
}
