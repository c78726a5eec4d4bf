package org.carestrategy.assess;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.carestrategy.record.Rating;
import org.carestrategy.value.Ratio;
import org.jspecify.annotations.Nullable;

/** Roll-ups and what they are made of in few words. */
final class RollUpCases {
    private static final Pattern ITEM =
            Pattern.compile("(?:(?<times>\\d+)x)?(?<come>-?[0-9/]+)?=?(?<word>[a-z]+)?(?:\\*(?<weight>[0-9/]+))?");

    private RollUpCases() {}

    /** For example {@code mean zero green:9/10 amber:3/4}. */
    static RollUp rollUp(String words) {
        String[] all = words.split(" ", -1);
        RollUp.Builder rollUp = RollUp.by(method(all[0]));
        Arrays.stream(all).skip(1).forEach(word -> put(word, rollUp));
        return rollUp.build();
    }

    private static RollUpMethod method(String word) {
        return word.equals("share") ? RollUpMethod.SHARE_COMPLETE : RollUpMethod.parse(word);
    }

    private static void put(String word, RollUp.Builder rollUp) {
        String value = word.substring(word.indexOf(':') + 1);
        switch (word.substring(0, word.length() - value.length())) {
            case "green:" -> rollUp.green(Ratio.parse(value));
            case "amber:" -> rollUp.amber(Ratio.parse(value));
            case "tolerated:" -> rollUp.tolerated(Ratio.parse(value));
            case "legend:" -> {
                // read by legend(words)
            }
            default -> rollUp.missing(Missing.parse(word));
        }
    }

    static Legend legend(String words) {
        if (words.contains("legend:grey")) {
            return Legend.of(Rating.GREY, Rating.RED, Rating.AMBER, Rating.GREEN);
        }
        return words.contains("legend:two") ? Legend.of(Rating.RED, Rating.GREEN) : Legend.standard();
    }

    /** For example {@code 2x1/2=amber*3 none out}: twice half done, amber, of weight 3; one not known; one left out. */
    static List<Item> items(@Nullable String words) {
        return words == null
                ? List.of()
                : Arrays.stream(words.split(" ", -1))
                        .flatMap(RollUpCases::repeated)
                        .toList();
    }

    private static Stream<Item> repeated(String words) {
        Matcher parts = ITEM.matcher(words);
        if (!parts.matches()) {
            throw new IllegalArgumentException(words);
        }
        int times =
                Optional.ofNullable(parts.group("times")).map(Integer::valueOf).orElse(1);
        Ratio weight =
                Optional.ofNullable(parts.group("weight")).map(Ratio::parse).orElse(Ratio.ONE);
        Optional<Ratio> come = Optional.ofNullable(parts.group("come")).map(Ratio::parse);
        return Collections.nCopies(times, item(come, Optional.ofNullable(parts.group("word")), weight)).stream();
    }

    private static Item item(Optional<Ratio> come, Optional<String> word, Ratio weight) {
        return word.filter("out"::equals).isPresent()
                ? leftOut(come, weight)
                : item(come, word.filter(any -> !any.equals("none")).map(Rating::of), Optional.empty(), weight);
    }

    static Item known(Ratio come, Ratio weight) {
        return item(Optional.of(come), Optional.empty(), Optional.empty(), weight);
    }

    static Item unknown(Ratio weight) {
        return item(Optional.empty(), Optional.empty(), Optional.empty(), weight);
    }

    static Item rated(Optional<Rating> rating) {
        return item(Optional.empty(), rating, Optional.empty(), Ratio.ONE);
    }

    static Item item(Optional<Ratio> come, Optional<Rating> rating, Optional<Way> way, Ratio weight) {
        return new Item(
                rating,
                rating.isPresent() ? Optional.empty() : Optional.of(NotRated.NO_UPDATE),
                way,
                Optional.empty(),
                Optional.empty(),
                false,
                come,
                come.map(all -> all.compareTo(Ratio.ONE) >= 0),
                weight);
    }

    static Item leftOut(Optional<Ratio> come, Ratio weight) {
        return new Item(
                Optional.empty(),
                Optional.of(NotRated.WITHDRAWN),
                Optional.empty(),
                Optional.empty(),
                Optional.of(DeliveryState.WITHDRAWN),
                true,
                come,
                come.map(all -> all.compareTo(Ratio.ONE) >= 0),
                weight);
    }
}
