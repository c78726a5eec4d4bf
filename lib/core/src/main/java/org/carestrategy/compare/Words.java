package org.carestrategy.compare;

import java.util.Optional;
import org.carestrategy.value.Citation;
import org.carestrategy.value.Wording;

/** A wording: other words are one thing, other notes on the same words another. */
record Words(Wording wording) implements Said {
    @Override
    public String text() {
        return wording.text();
    }

    @Override
    public void become(Said newer, Report report) {
        if (!text().equals(newer.text())) {
            report.tell(ChangeKind.REWORDED, text(), newer.text());
        }
        notes().become(((Words) newer).notes(), report);
    }

    private Sheet notes() {
        Optional<Citation> citation = wording.citation();
        return new Sheet.Builder()
                .flag("tentative", wording.tentative())
                .flag("restated", wording.restated())
                .other("citation", citation.map(Sheet::text))
                .build();
    }
}
