package org.carestrategy.assess;

import java.util.Optional;
import org.carestrategy.record.Rating;
import org.carestrategy.value.EntryId;

/**
 * A rating, and on what else than the figure judged it rests.
 *
 * @param rating red, amber or green
 * @param since the entry of the earlier figure against which it was asked whether the measure improved; empty if that
 *     was not asked, or asked against the baseline
 */
record Grade(Rating rating, Optional<EntryId> since) {
    static Grade of(Rating rating) {
        return new Grade(rating, Optional.empty());
    }
}
