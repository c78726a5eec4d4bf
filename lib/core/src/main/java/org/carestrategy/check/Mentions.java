package org.carestrategy.check;

import com.google.common.base.Splitter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which names stand in texts, whatever their case and whatever stands between their words. */
final class Mentions {
    private static final Splitter WORDS =
            Splitter.on(Pattern.compile("[^\\p{L}\\p{N}]+")).omitEmptyStrings();

    private final Set<List<String>> sought = new HashSet<>();
    private final Set<Integer> lengths = new HashSet<>();
    private final Set<List<String>> found = new HashSet<>();

    /** Looks for names in texts, each text once, however many the names are. */
    static Mentions of(Stream<String> names, Stream<String> texts) {
        Mentions mentions = new Mentions();
        names.map(Mentions::words).forEach(mentions::seek);
        texts.map(Mentions::words).forEach(mentions::read);
        return mentions;
    }

    private static List<String> words(String text) {
        return WORDS.splitToList(text.toLowerCase(Locale.ROOT));
    }

    private void seek(List<String> name) {
        sought.add(name);
        lengths.add(name.size());
    }

    private void read(List<String> text) {
        for (int length : lengths) {
            for (int start = 0; start + length <= text.size(); start++) {
                List<String> words = text.subList(start, start + length);
                if (sought.contains(words)) {
                    found.add(List.copyOf(words));
                }
            }
        }
    }

    boolean include(String name) {
        return found.contains(words(name));
    }
}
