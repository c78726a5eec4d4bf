package org.carestrategy.compare;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.style.ValueType;
import org.carestrategy.value.ElementId;
import org.carestrategy.value.Ratio;
import org.carestrategy.value.StrategyId;
import org.immutables.value.Value;

/**
 * What has changed from one edition of a strategy to another.
 *
 * <p>A part is the same in both if it is of the same kind and has the same identifier, whatever its words; where several
 * have the same, those that are equal, then those at the same place, then those that are left alone. The order of lists
 * makes no difference. What has no identifier is told by what names it: a target by its date, else by its figure; a
 * review by what it is of; an item of a decision by its number; a row of a plan by the actions and cells that it has. What
 * cannot be told so was removed or added.
 *
 * <pre>{@code
 * EditionComparison comparison = EditionComparison.of(older, newer);
 * comparison.changes().forEach(change -> System.out.println(change));
 * List<Change> eased = comparison.of(ChangeKind.EASED);
 * List<Change> ofTeeth = comparison.about(MeasureId.of("teeth-checked"));
 * }</pre>
 */
@Value.Immutable
@ValueType
@JsonPropertyOrder({"older", "newer", "changes"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class EditionComparison {
    EditionComparison() {}

    /**
     * Compares two editions. The time that it takes grows with their size.
     *
     * @param older the edition from which one looks
     * @param newer the edition at which one looks
     * @return what differs; nothing if both are equal
     */
    public static EditionComparison of(Strategy older, Strategy newer) {
        return new Builder()
                .older(older.id())
                .newer(newer.id())
                .changes(new Comparer(older, newer).changes())
                .build();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static EditionComparison fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * The edition from which one looks.
     *
     * @return its identifier
     */
    public abstract StrategyId older();

    /**
     * The edition at which one looks.
     *
     * @return its identifier; possibly that of the older one
     */
    public abstract StrategyId newer();

    /**
     * Everything that differs.
     *
     * @return ordered by path; unmodifiable
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<Change> changes();

    /**
     * What differs in one way.
     *
     * @param kind for example {@code EASED}
     * @return those changes, in order; unmodifiable
     */
    public List<Change> of(ChangeKind kind) {
        return changes().stream().filter(change -> change.kind() == kind).toList();
    }

    /**
     * What differs in one part.
     *
     * @param id identifier of the part
     * @return those changes, in order; unmodifiable
     */
    public List<Change> about(ElementId id) {
        return changes().stream().filter(change -> change.isAbout(id)).toList();
    }

    /**
     * Whether nothing differs.
     *
     * @return true if there is no change
     */
    @JsonIgnore
    public boolean isEmpty() {
        return changes().isEmpty();
    }

    /**
     * Removed and added parts of the same kind that are worded much alike, for people who want to see whether one became
     * the other. It is a guess by the words of titles and wordings alone, and changes nothing in {@link #changes()}. The time
     * that it takes grows with the number of removed times that of added parts.
     *
     * @param atLeast least share of words that both have, more than 0 and at most 1, for example {@code 1/2}
     * @return each such pair, the likest first; one part can be in several; unmodifiable
     * @throws org.carestrategy.base.InvalidAttributeException if {@code atLeast} is outside these bounds
     */
    public List<Likeness> likely(Ratio atLeast) {
        Likeness.requireShare("atLeast", atLeast);
        return Alike.among(this, atLeast);
    }

    static final class Builder extends ImmutableEditionComparison.Builder {
        Builder() {}
    }
}
