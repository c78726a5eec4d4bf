package org.carestrategy.assess;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.Objects;

/**
 * How a part stood on a day of a series.
 *
 * @param day the day, for example 30 June 2024
 * @param standing its three answers on that day
 */
@JsonPropertyOrder({"day", "standing"})
public record DayStanding(
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate day, Standing standing) {
    /**
     * Checks that both are there.
     *
     * @param day the day
     * @param standing its three answers
     */
    public DayStanding {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(standing, "standing");
    }
}
