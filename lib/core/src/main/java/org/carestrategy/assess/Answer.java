package org.carestrategy.assess;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Something that is known, or the reason why it is not. */
final class Answer<T> {
    private final @Nullable T value;
    private final @Nullable NotRated reason;

    private Answer(@Nullable T value, @Nullable NotRated reason) {
        this.value = value;
        this.reason = reason;
    }

    static <T> Answer<T> of(T value) {
        return new Answer<>(value, null);
    }

    static <T> Answer<T> not(NotRated reason) {
        return new Answer<>(null, reason);
    }

    static <T> Answer<T> of(Optional<T> value, NotRated otherwise) {
        return value.map(Answer::of).orElseGet(() -> not(otherwise));
    }

    Optional<T> value() {
        return Optional.ofNullable(value);
    }

    Optional<NotRated> reason() {
        return Optional.ofNullable(reason);
    }

    <R> Answer<R> then(Function<T, Answer<R>> next) {
        return reason == null ? next.apply(value().orElseThrow()) : not(reason);
    }

    /** This answer, unless there is a reason to withhold it. */
    Answer<T> unless(Optional<NotRated> withheld) {
        return withheld.isPresent() ? not(withheld.get()) : this;
    }
}
