package org.carestrategy.assess;

import java.time.LocalDate;
import org.carestrategy.record.Entry;
import org.carestrategy.value.EntryId;

/**
 * Something that was done, as the record tells it.
 *
 * @param at the day by which it is told for which time it was done; of a figure the last day of its period
 * @param done the day on which it was done
 * @param entry the entry that tells it
 */
record Occurrence(LocalDate at, LocalDate done, EntryId entry) {
    static Occurrence of(Entry entry) {
        return new Occurrence(entry.happened(), entry.happened(), entry.id());
    }
}
