package org.carestrategy.testkit;

import org.carestrategy.record.StrategyRecord;
import org.carestrategy.strategy.Strategy;

/** A strategy and a record that fits it. */
public record Recorded(Strategy strategy, StrategyRecord record) {}
