package org.carestrategy.finding;

import com.google.common.collect.LinkedListMultimap;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * What has changed between two checks. A finding is the same as an earlier one if code, place and values are; where only
 * the values differ, as in <q>5 of 15 actions</q> that have become 6, it is still there and has its new values.
 *
 * @param appeared found now and not before, in the order of the later check
 * @param gone found before and not now, in the order of the earlier check
 * @param remaining found now as before, in the order of the later check
 */
public record FindingChanges(Findings appeared, Findings gone, Findings remaining) {
    static FindingChanges between(Findings earlier, Findings later) {
        BitSet remaining = new BitSet(later.size());
        List<Finding> gone = unmatched(earlier.all(), later.all(), FindingChanges::codePlaceAndValues, remaining);
        gone = unmatched(gone, later.all(), FindingChanges::codeAndPlace, remaining);
        BitSet appeared = (BitSet) remaining.clone();
        appeared.flip(0, later.size());
        return new FindingChanges(pick(later, appeared), Findings.of(gone), pick(later, remaining));
    }

    /** Marks each later finding that an earlier one is the same as, each earlier one used once; returns the unused. */
    private static List<Finding> unmatched(
            List<Finding> earlier, List<Finding> later, Function<Finding, Object> identity, BitSet matched) {
        LinkedListMultimap<Object, Finding> left = LinkedListMultimap.create();
        earlier.forEach(finding -> left.put(identity.apply(finding), finding));
        IntStream.range(0, later.size()).filter(i -> !matched.get(i)).forEach(i -> {
            List<Finding> same = left.get(identity.apply(later.get(i)));
            if (!same.isEmpty()) {
                same.remove(0);
                matched.set(i);
            }
        });
        return left.values();
    }

    private static Object codePlaceAndValues(Finding finding) {
        return List.of(finding.code(), finding.path(), finding.arguments());
    }

    private static Object codeAndPlace(Finding finding) {
        return List.of(finding.code(), finding.path());
    }

    private static Findings pick(Findings findings, BitSet which) {
        return Findings.of(which.stream().mapToObj(findings.all()::get).toList());
    }
}
