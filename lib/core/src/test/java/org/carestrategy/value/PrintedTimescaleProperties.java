package org.carestrategy.value;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PrintedTimescaleProperties {
    @Provide
    Arbitrary<Timescale> timescales() {
        return ValueArbitraries.timescales();
    }

    /** Pieces of dates in any order: closer to a date than characters at random. */
    @Provide
    Arbitrary<String> almostDates() {
        return Arbitraries.of(
                        "16",
                        "2016",
                        "17",
                        "2017",
                        "0",
                        "31",
                        "99",
                        "sep",
                        "February",
                        "q3",
                        "Q",
                        "autumn",
                        "winter",
                        "term",
                        "fy",
                        "AY",
                        "academic year",
                        "by",
                        "end of",
                        "from",
                        "to",
                        "-",
                        "–",
                        "/",
                        ".",
                        "'",
                        " ",
                        " ",
                        "ongoing",
                        "tbc",
                        "\u00a0",
                        "st",
                        "ſ",
                        "İ",
                        "٣")
                .list()
                .ofMaxSize(8)
                .map(pieces -> String.join("", pieces));
    }

    @Property
    void noTextThrows(@ForAll String printed) {
        assertConsistent(printed);
    }

    @Property
    void noDateInPiecesThrows(@ForAll("almostDates") String printed) {
        assertConsistent(printed);
    }

    private static void assertConsistent(String printed) {
        Printed<Timescale> read = PrintedTimescale.read(printed);

        assertThat(read.printed()).isEqualTo(printed);
        assertThat(read.value().isPresent()).isEqualTo(read.outcome() == Printed.Outcome.READ);
        if (read.outcome() == Printed.Outcome.NOT_UNDERSTOOD) {
            assertThat(read.doubts()).isNotEmpty();
        }
    }

    @Property
    void canonicalTextReadsAsItself(@ForAll("timescales") Timescale timescale) {
        Printed<Timescale> read = PrintedTimescale.read(timescale.toString());

        if (isLikeAYear(timescale)) {
            assertThat(read.isSure()).isFalse();
        } else {
            assertThat(read.value()).contains(timescale);
            assertThat(read.doubts()).isEmpty();
        }
    }

    /** Whether papers use the same text for a year: 2007-08 and 2016/2017. */
    private static boolean isLikeAYear(Timescale timescale) {
        String text = timescale.toString();
        if (!text.matches("[0-9]{4}(-[0-9]{2}|/[0-9]{4})")) {
            return false;
        }
        int next = Integer.parseInt(text.substring(0, 4)) + 1;
        int last = Integer.parseInt(text.substring(5));
        return text.charAt(4) == '/' ? last == next : last == next % 100;
    }
}
