package org.carestrategy.assess;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.carestrategy.record.Stage;
import org.carestrategy.style.ValueType;
import org.immutables.value.Value;

/**
 * How many actions stand how, counted n of N, for example 12 of 15 counted: 5 completed, 7 in progress, 2 of them
 * overdue.
 *
 * <p>Tallies of separate sets of actions can be added, in any grouping and, but for the order of those left out, in any order; the sum equals the tally of the
 * whole.
 */
@Value.Immutable
@ValueType
@JsonPropertyOrder({"of", "counted", "stages", "overdue", "completedLate", "leftOut"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class Tally {
    Tally() {}

    /**
     * No actions at all.
     *
     * @return the tally that changes nothing when it is added
     */
    public static Tally none() {
        return new Builder().of(0).counted(0).overdue(0).completedLate(0).build();
    }

    static Tally of(Collection<Standing> standings) {
        Builder tally = new Builder().of(standings.size());
        List<Delivery> counted = new ArrayList<>();
        for (Standing standing : standings) {
            Delivery delivery = standing.delivery();
            delivery.stage().ifPresent(stage -> counted.add(delivery));
            delivery.notAssessed().ifPresent(reason -> tally.addLeftOut(LeftOut.of(standing.id(), reason)));
        }
        return tally.counted(counted.size())
                .stages(counted.stream().collect(groupingBy(Tally::stage, summingInt(delivery -> 1))))
                .overdue(Math.toIntExact(
                        counted.stream().filter(Delivery::isOverdue).count()))
                .completedLate(Math.toIntExact(
                        counted.stream().filter(Delivery::isCompletedLate).count()))
                .build();
    }

    private static Stage stage(Delivery delivery) {
        return delivery.stage().orElseThrow();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Tally fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * How many actions there are.
     *
     * @return N; 0 or more
     */
    public abstract int of();

    /**
     * How many of them were counted.
     *
     * @return n; from 0 to N
     */
    public abstract int counted();

    /**
     * How many of those counted are at which stage.
     *
     * @return by stage, in its own order; a stage at which there is none is not listed
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @Value.NaturalOrder
    public abstract SortedMap<Stage, Integer> stages();

    /**
     * How many of those counted are late and not done.
     *
     * @return 0 or more
     */
    public abstract int overdue();

    /**
     * How many of those counted were completed late.
     *
     * @return 0 or more
     */
    public abstract int completedLate();

    /**
     * Those that were not counted.
     *
     * @return with the reason; unmodifiable, in the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<LeftOut> leftOut();

    /**
     * This tally and another, of other actions.
     *
     * @param other a tally of actions that are not in this one
     * @return the tally of both
     */
    public Tally plus(Tally other) {
        SortedMap<Stage, Integer> both = new TreeMap<>(stages());
        other.stages().forEach((stage, count) -> both.merge(stage, count, Integer::sum));
        return new Builder()
                .of(of() + other.of())
                .counted(counted() + other.counted())
                .stages(both)
                .overdue(overdue() + other.overdue())
                .completedLate(completedLate() + other.completedLate())
                .addAllLeftOut(leftOut())
                .addAllLeftOut(other.leftOut())
                .build();
    }

    /**
     * How many actions are at a stage.
     *
     * @param stage the stage
     * @return 0 or more
     */
    public int at(Stage stage) {
        return stages().getOrDefault(stage, 0);
    }

    static final class Builder extends ImmutableTally.Builder {
        Builder() {}
    }
}
