package org.carestrategy.assess;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import org.carestrategy.record.Entry;
import org.carestrategy.record.Voice;
import org.carestrategy.style.ValueType;
import org.carestrategy.value.EntryId;
import org.carestrategy.value.Link;
import org.immutables.value.Value;

/** What children, young people or carers said, when and of what. It is repeated as it was recorded and weighed by nobody. */
@Value.Immutable
@ValueType
@JsonPropertyOrder({"entry", "on", "about", "voice"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class VoiceHeard {
    VoiceHeard() {}

    static VoiceHeard of(Entry entry) {
        return new Builder()
                .entry(entry.id())
                .on(entry.happened())
                .about(entry.about())
                .voice(entry.voice().orElseThrow())
                .build();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static VoiceHeard fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * The entry that tells it.
     *
     * @return an entry of the record
     */
    public abstract EntryId entry();

    /**
     * When they said it.
     *
     * @return a day
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract LocalDate on();

    /**
     * Of what they spoke.
     *
     * @return links to parts of the strategy; empty if they spoke of all of it; unmodifiable, in the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<Link> about();

    /**
     * What they said, which group it was and how they were asked.
     *
     * @return as it was recorded
     */
    public abstract Voice voice();

    static final class Builder extends ImmutableVoiceHeard.Builder {
        Builder() {}
    }
}
