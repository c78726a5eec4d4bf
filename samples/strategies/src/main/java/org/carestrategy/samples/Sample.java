package org.carestrategy.samples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.carestrategy.json.ReadResult;
import org.carestrategy.json.StrategyJson;
import org.carestrategy.record.StrategyRecord;
import org.carestrategy.strategy.Strategy;
import org.jspecify.annotations.Nullable;

/** A document of this module, read when its value is first asked for. Safe to share between threads. */
final class Sample<T> {
    private final String file;
    private final Function<byte[], ReadResult<T>> reader;
    private final Lock lock = new ReentrantLock();
    private @Nullable T value;

    private Sample(String file, Function<byte[], ReadResult<T>> reader) {
        this.file = file;
        this.reader = reader;
    }

    static Sample<Strategy> strategy(String file) {
        return new Sample<>(file, StrategyJson.standard()::readStrategy);
    }

    static Sample<StrategyRecord> record(String file) {
        return new Sample<>(file, StrategyJson.standard()::readRecord);
    }

    String json() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    T value() {
        lock.lock();
        try {
            T read = value == null ? reader.apply(bytes()).orElseThrow() : value;
            value = read;
            return read;
        } finally {
            lock.unlock();
        }
    }

    private byte[] bytes() {
        try (InputStream in = Sample.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("resource missing: " + file);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
