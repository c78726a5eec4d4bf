package org.carestrategy.assess;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carestrategy.record.StrategyRecord;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.style.ValueType;
import org.carestrategy.value.ElementId;
import org.carestrategy.value.Link;
import org.carestrategy.value.StrategyId;
import org.immutables.value.Value;

/**
 * How far the actions of a strategy's plans have come on a day. It stands beside the strategy, by identifier, and
 * rests only on what was known on the day.
 */
@Value.Immutable
@ValueType
@JsonPropertyOrder({"strategy", "asOf", "plans", "standings"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class Scorecard {
    Scorecard() {}

    /**
     * The scorecard of a strategy with its record.
     *
     * @param strategy the strategy
     * @param record what happened
     * @param asOf the day; what was recorded after it does not count
     * @return the scorecard
     * @throws org.carestrategy.base.InvalidAttributeException if the record is that of another strategy
     */
    public static Scorecard of(Strategy strategy, StrategyRecord record, LocalDate asOf) {
        return new Assessor(strategy, Optional.of(Assessor.known(strategy, record, asOf)), asOf).scorecard();
    }

    /**
     * The scorecard of a strategy of whose progress nothing is known: everything is left out, with that reason.
     *
     * @param strategy the strategy
     * @param asOf the day
     * @return the scorecard
     */
    public static Scorecard withoutRecord(Strategy strategy, LocalDate asOf) {
        return new Assessor(strategy, Optional.empty(), asOf).scorecard();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Scorecard fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * The strategy.
     *
     * @return its identifier
     */
    public abstract StrategyId strategy();

    /**
     * The day.
     *
     * @return what was recorded later does not count
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract LocalDate asOf();

    /**
     * The plans.
     *
     * @return in the order of the strategy; unmodifiable, in the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<PlanDelivery> plans();

    /**
     * The actions of the plans.
     *
     * @return in the order of the plans, each once; unmodifiable, in the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<Standing> standings();

    /**
     * How a part stands.
     *
     * @param id identifier of the part, for now of an action
     * @return its standing, or empty if it stands in no plan
     */
    public Optional<Standing> standing(ElementId id) {
        return standings().stream()
                .filter(standing -> standing.id().pointsAt(id))
                .findFirst();
    }

    @Value.Lazy
    @JsonIgnore
    Map<Link, Standing> byPart() {
        return standings().stream()
                .collect(ImmutableMap.toImmutableMap(Standing::id, standing -> standing, (first, second) -> first));
    }

    static final class Builder extends ImmutableScorecard.Builder {
        Builder() {}
    }
}
