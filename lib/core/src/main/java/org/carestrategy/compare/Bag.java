package org.carestrategy.compare;

import com.google.common.collect.ImmutableSortedMultiset;
import com.google.common.collect.Multisets;
import java.util.Collection;

/** Several texts in no order: of links and of those who answer all are told together, of others each by itself. */
record Bag(ChangeKind kind, ImmutableSortedMultiset<String> texts) implements Said {
    static Bag of(ChangeKind kind, Collection<String> texts) {
        return new Bag(kind, ImmutableSortedMultiset.copyOf(texts));
    }

    @Override
    public String text() {
        return String.join(", ", texts);
    }

    @Override
    public void become(Said newer, Report report) {
        if (kind.countsNone()) {
            report.tell(kind, text(), newer.text());
        } else {
            ImmutableSortedMultiset<String> others = ((Bag) newer).texts;
            Multisets.difference(texts, others).forEach(text -> report.vanished(kind, text));
            Multisets.difference(others, texts).forEach(text -> report.appeared(kind, text));
        }
    }

    @Override
    public void appear(Report report) {
        if (kind.countsNone()) {
            report.appeared(kind, text());
        } else {
            texts.forEach(text -> report.appeared(kind, text));
        }
    }

    @Override
    public void vanish(Report report) {
        if (kind.countsNone()) {
            report.vanished(kind, text());
        } else {
            texts.forEach(text -> report.vanished(kind, text));
        }
    }
}
