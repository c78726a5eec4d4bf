package org.carestrategy.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class WrapProperties {
    @Property
    void no_line_is_wider_than_asked(@ForAll String text, @ForAll @IntRange(min = 2, max = 90) int width) {
        assertThat(Wrap.lines(text, width))
                .isNotEmpty()
                .allMatch(line -> Columns.of(line) <= width)
                .allMatch(line -> line.equals(line.strip()) || line.codePoints().anyMatch(point -> point > 0x7F));
    }

    @Property
    void nothing_but_blanks_is_lost(@ForAll String text, @ForAll @IntRange(min = 2, max = 90) int width) {
        String kept = String.join("", Wrap.lines(text, width)).replace(" ", "");
        assertThat(kept).isEqualTo(Visible.text(text.replaceAll("[ \t\r\n]", "")));
    }

    @Property
    void what_is_shown_steers_no_terminal(@ForAll String text) {
        List<Integer> controls = Visible.text(text)
                .codePoints()
                .filter(Character::isISOControl)
                .boxed()
                .toList();
        assertThat(controls).isEmpty();
    }
}
