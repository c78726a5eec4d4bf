package org.carestrategy.compare;

/** A single text, with the kind of change that another text is. */
record Text(ChangeKind kind, String text) implements Said {
    @Override
    public void become(Said newer, Report report) {
        report.tell(kind, text, newer.text());
    }

    @Override
    public void appear(Report report) {
        report.appeared(kind, text);
    }

    @Override
    public void vanish(Report report) {
        report.vanished(kind, text);
    }
}
