package org.carestrategy.assess;

import java.time.LocalDate;
import java.util.Optional;
import org.carestrategy.record.Entry;
import org.carestrategy.record.Reading;
import org.carestrategy.strategy.DatedFigure;
import org.carestrategy.value.DateSpan;
import org.carestrategy.value.EntryId;
import org.carestrategy.value.Ratio;
import org.carestrategy.value.Timescale;
import org.jspecify.annotations.Nullable;

/** A figure of the measure itself: a reading that was told, or the baseline. Its time-scale has days. */
final class OwnFigure {
    private final Reading reading;
    private final @Nullable EntryId entry;

    private OwnFigure(Reading reading, @Nullable EntryId entry) {
        this.reading = reading;
        this.entry = entry;
    }

    static OwnFigure of(Entry entry) {
        return new OwnFigure(entry.reading().orElseThrow(), entry.id());
    }

    static OwnFigure of(DatedFigure baseline) {
        return new OwnFigure(
                Reading.builder()
                        .period(baseline.at())
                        .figure(baseline.figure())
                        .build(),
                null);
    }

    Reading reading() {
        return reading;
    }

    Optional<EntryId> entry() {
        return Optional.ofNullable(entry);
    }

    Timescale period() {
        return reading.period();
    }

    DateSpan days() {
        return period().days().orElseThrow();
    }

    LocalDate end() {
        return days().last();
    }

    Answer<Ratio> amount() {
        return Ratios.amount(reading.figure());
    }

    /** The amount, unless it stands for too few children to be judged; what is held back is told to be so first. */
    Answer<Ratio> amount(int leastDenominator) {
        return amount().then(amount -> Answer.of(amount).unless(tooFew(leastDenominator)));
    }

    Optional<NotRated> tooFew(int leastDenominator) {
        return reading.denominator().filter(count -> count < leastDenominator).map(few -> NotRated.SMALL_NUMBERS);
    }
}
