package org.carestrategy.compare;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.carestrategy.value.Ratio;

/** A part that is in one edition only, by its words. */
record Alike(String path, String text, Set<String> words) {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    static List<Likeness> among(EditionComparison comparison, Ratio atLeast) {
        ImmutableListMultimap<String, Alike> removed = byList(comparison.of(ChangeKind.REMOVED));
        return byList(comparison.of(ChangeKind.ADDED)).entries().stream()
                .flatMap(added ->
                        removed.get(added.getKey()).stream().flatMap(gone -> gone.likeness(added.getValue()).stream()))
                .filter(likeness -> likeness.share().compareTo(atLeast) >= 0)
                .sorted()
                .toList();
    }

    private static ImmutableListMultimap<String, Alike> byList(List<Change> changes) {
        return Multimaps.index(
                changes.stream().filter(Change::isOfWholePart).map(Alike::of).toList(), Alike::list);
    }

    private static Alike of(Change change) {
        String text = change.is().or(change::was).orElse("");
        Set<String> words = NO_WORD.splitAsStream(text)
                .filter(word -> !word.isEmpty())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
        return new Alike(change.path(), text, words);
    }

    /** Name of the list in which it stands: parts of the same kind stand in lists of the same name. */
    private String list() {
        String[] steps = path.split("/", -1);
        return steps[steps.length - 2];
    }

    private Optional<Likeness> likeness(Alike added) {
        int common = Sets.intersection(words, added.words).size();
        return common == 0 ? Optional.empty() : Optional.of(likeness(added, common));
    }

    private Likeness likeness(Alike added, int common) {
        return Likeness.builder()
                .removed(path)
                .added(added.path)
                .was(text)
                .is(added.text)
                .share(Ratio.of(common, words.size() + added.words.size() - common))
                .build();
    }
}
