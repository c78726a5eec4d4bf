package org.carestrategy.record;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.carestrategy.style.ValueType;
import org.carestrategy.value.PartyId;
import org.immutables.value.Value;

/** Whether a member was at a meeting. */
@Value.Immutable
@ValueType
@JsonPropertyOrder({"party", "presence"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class Attendance {
    Attendance() {}

    /**
     * Whether a member was at a meeting.
     *
     * @param party who
     * @param presence whether there
     * @return the attendance
     */
    public static Attendance of(PartyId party, Presence presence) {
        return new Builder().party(party).presence(presence).build();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Attendance fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * Who.
     *
     * @return a party of the strategy
     */
    public abstract PartyId party();

    /**
     * Whether there.
     *
     * @return present, apologies or absent
     */
    public abstract Presence presence();

    static final class Builder extends ImmutableAttendance.Builder {
        Builder() {}
    }
}
