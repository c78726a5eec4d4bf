package org.carestrategy.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.carestrategy.assess.AssessmentPolicy;
import org.carestrategy.assess.Scorecard;
import org.carestrategy.check.CheckResult;
import org.carestrategy.record.StrategyRecord;
import org.carestrategy.strategy.Strategy;

/**
 * Reads and writes strategies, their records, what was found in them and the policies by which they are judged and how they stand
 * by these as JSON. Immutable and safe to share between
 * threads; keep one.
 *
 * <pre>{@code
 * StrategyJson json = StrategyJson.standard();
 * Strategy strategy = json.readStrategy(Path.of("northbeck-2024.json")).orElseThrow();
 * json.write(strategy, Path.of("copy.json"));
 * }</pre>
 *
 * <p><b>Reading</b> is strict: nothing is converted (no number for a text, no single value for a list, no empty text for
 * a date), null, unknown and repeated properties, comments and text behind the end are refused, days are written
 * {@code 2026-03-31}. A document says with its property {@code format} what it is, for example
 * {@code "care-strategy/strategy/1"}. Problems of the content never throw: the {@link ReadResult} tells all of them at
 * once, each with a code of {@link ReadProblem}, JSON Pointer, line and column. Lines end with a line feed; columns
 * count characters from 1. The checks of an object are made once all that it must have could be read. Bytes must be
 * UTF-8, with or without byte order mark, and within {@link ReadLimits}.
 *
 * <p><b>Writing</b> gives the same bytes on every run and platform: two spaces of indentation, each element of a list
 * on its own line, a line feed after each line and the last, properties in the order stated on the types, what is
 * absent or empty left out, numbers without exponent. What was written reads as an equal value.
 */
public final class StrategyJson {
    private static final StrategyJson STANDARD =
            new StrategyJson(new DocumentReader(ReadLimits.standard(), false, Upgrades.PUBLISHED));

    private final DocumentReader reader;
    private final Intake intake;

    StrategyJson(DocumentReader reader) {
        this.reader = reader;
        this.intake = new Intake(reader.limits());
    }

    /**
     * Strict reading within the standard limits.
     *
     * @return the same on every call
     */
    public static StrategyJson standard() {
        return STANDARD;
    }

    /**
     * Reads on where a property is unknown. Each such property is a warning, and what it holds is lost.
     *
     * @return the same but for unknown properties
     */
    public StrategyJson ignoringUnknownProperties() {
        return new StrategyJson(reader.ignoringUnknownProperties());
    }

    /**
     * Reads documents up to other sizes.
     *
     * @param limits the sizes
     * @return the same but for the limits
     */
    public StrategyJson withLimits(ReadLimits limits) {
        return new StrategyJson(reader.with(limits));
    }

    /**
     * Reads a strategy.
     *
     * @param json the document
     * @return the strategy, or all that is wrong with the document
     */
    public ReadResult<Strategy> readStrategy(String json) {
        return reader.read(DocumentFormat.STRATEGY, intake.text(json));
    }

    /**
     * Reads a strategy.
     *
     * @param json the document in UTF-8
     * @return the strategy, or all that is wrong with the document
     */
    public ReadResult<Strategy> readStrategy(byte[] json) {
        return reader.read(DocumentFormat.STRATEGY, intake.bytes(json));
    }

    /**
     * Reads a strategy.
     *
     * @param json the document in UTF-8; read to its end, or one byte past the limit, and not closed
     * @return the strategy, or all that is wrong with the document
     * @throws IOException if the stream cannot be read; never for what the document contains
     */
    public ReadResult<Strategy> readStrategy(InputStream json) throws IOException {
        return reader.read(DocumentFormat.STRATEGY, intake.stream(json));
    }

    /**
     * Reads a strategy.
     *
     * @param file the document in UTF-8
     * @return the strategy, or all that is wrong with the document
     * @throws IOException if the file cannot be read; never for what the document contains
     */
    public ReadResult<Strategy> readStrategy(Path file) throws IOException {
        try (InputStream json = Files.newInputStream(file)) {
            return readStrategy(json);
        }
    }

    /**
     * Reads the record of a strategy.
     *
     * @param json the document
     * @return the record, or all that is wrong with the document
     */
    public ReadResult<StrategyRecord> readRecord(String json) {
        return reader.read(DocumentFormat.RECORD, intake.text(json));
    }

    /**
     * Reads the record of a strategy.
     *
     * @param json the document in UTF-8
     * @return the record, or all that is wrong with the document
     */
    public ReadResult<StrategyRecord> readRecord(byte[] json) {
        return reader.read(DocumentFormat.RECORD, intake.bytes(json));
    }

    /**
     * Reads the record of a strategy.
     *
     * @param json the document in UTF-8; read to its end, or one byte past the limit, and not closed
     * @return the record, or all that is wrong with the document
     * @throws IOException if the stream cannot be read; never for what the document contains
     */
    public ReadResult<StrategyRecord> readRecord(InputStream json) throws IOException {
        return reader.read(DocumentFormat.RECORD, intake.stream(json));
    }

    /**
     * Reads the record of a strategy.
     *
     * @param file the document in UTF-8
     * @return the record, or all that is wrong with the document
     * @throws IOException if the file cannot be read; never for what the document contains
     */
    public ReadResult<StrategyRecord> readRecord(Path file) throws IOException {
        try (InputStream json = Files.newInputStream(file)) {
            return readRecord(json);
        }
    }

    /**
     * Reads what was found in a strategy.
     *
     * @param json the document
     * @return the result of the check, or all that is wrong with the document
     */
    public ReadResult<CheckResult> readCheckResult(String json) {
        return reader.read(DocumentFormat.FINDINGS, intake.text(json));
    }

    /**
     * Reads what was found in a strategy.
     *
     * @param json the document in UTF-8
     * @return the result of the check, or all that is wrong with the document
     */
    public ReadResult<CheckResult> readCheckResult(byte[] json) {
        return reader.read(DocumentFormat.FINDINGS, intake.bytes(json));
    }

    /**
     * Reads what was found in a strategy.
     *
     * @param json the document in UTF-8; read to its end, or one byte past the limit, and not closed
     * @return the result of the check, or all that is wrong with the document
     * @throws IOException if the stream cannot be read; never for what the document contains
     */
    public ReadResult<CheckResult> readCheckResult(InputStream json) throws IOException {
        return reader.read(DocumentFormat.FINDINGS, intake.stream(json));
    }

    /**
     * Reads what was found in a strategy.
     *
     * @param file the document in UTF-8
     * @return the result of the check, or all that is wrong with the document
     * @throws IOException if the file cannot be read; never for what the document contains
     */
    public ReadResult<CheckResult> readCheckResult(Path file) throws IOException {
        try (InputStream json = Files.newInputStream(file)) {
            return readCheckResult(json);
        }
    }

    /**
     * Reads the conventions by which a council judges how it does.
     *
     * <p>What the document does not give is that of {@link AssessmentPolicy#standard()}; what it gives stands in its place
     * as a whole.
     *
     * @param json the document
     * @return the policy, or all that is wrong with the document
     */
    public ReadResult<AssessmentPolicy> readPolicy(String json) {
        return reader.read(DocumentFormat.POLICY, intake.text(json));
    }

    /**
     * Reads the conventions by which a council judges how it does.
     *
     * <p>What the document does not give is that of {@link AssessmentPolicy#standard()}; what it gives stands in its place
     * as a whole.
     *
     * @param json the document in UTF-8
     * @return the policy, or all that is wrong with the document
     */
    public ReadResult<AssessmentPolicy> readPolicy(byte[] json) {
        return reader.read(DocumentFormat.POLICY, intake.bytes(json));
    }

    /**
     * Reads the conventions by which a council judges how it does.
     *
     * <p>What the document does not give is that of {@link AssessmentPolicy#standard()}; what it gives stands in its place
     * as a whole.
     *
     * @param json the document in UTF-8; read to its end, or one byte past the limit, and not closed
     * @return the policy, or all that is wrong with the document
     * @throws IOException if the stream cannot be read; never for what the document contains
     */
    public ReadResult<AssessmentPolicy> readPolicy(InputStream json) throws IOException {
        return reader.read(DocumentFormat.POLICY, intake.stream(json));
    }

    /**
     * Reads the conventions by which a council judges how it does.
     *
     * <p>What the document does not give is that of {@link AssessmentPolicy#standard()}; what it gives stands in its place
     * as a whole.
     *
     * @param file the document in UTF-8
     * @return the policy, or all that is wrong with the document
     * @throws IOException if the file cannot be read; never for what the document contains
     */
    public ReadResult<AssessmentPolicy> readPolicy(Path file) throws IOException {
        try (InputStream json = Files.newInputStream(file)) {
            return readPolicy(json);
        }
    }

    /**
     * Reads how a strategy stands on a day.
     *
     * <p>What follows from the rest is there for other readers and not looked at: how many of a tally are rated, why an action
     * stands as it does, the message of a reason.
     *
     * @param json the document
     * @return the scorecard, or all that is wrong with the document
     */
    public ReadResult<Scorecard> readScorecard(String json) {
        return reader.read(DocumentFormat.SCORECARD, intake.text(json));
    }

    /**
     * Reads how a strategy stands on a day.
     *
     * <p>What follows from the rest is there for other readers and not looked at: how many of a tally are rated, why an action
     * stands as it does, the message of a reason.
     *
     * @param json the document in UTF-8
     * @return the scorecard, or all that is wrong with the document
     */
    public ReadResult<Scorecard> readScorecard(byte[] json) {
        return reader.read(DocumentFormat.SCORECARD, intake.bytes(json));
    }

    /**
     * Reads how a strategy stands on a day.
     *
     * <p>What follows from the rest is there for other readers and not looked at: how many of a tally are rated, why an action
     * stands as it does, the message of a reason.
     *
     * @param json the document in UTF-8; read to its end, or one byte past the limit, and not closed
     * @return the scorecard, or all that is wrong with the document
     * @throws IOException if the stream cannot be read; never for what the document contains
     */
    public ReadResult<Scorecard> readScorecard(InputStream json) throws IOException {
        return reader.read(DocumentFormat.SCORECARD, intake.stream(json));
    }

    /**
     * Reads how a strategy stands on a day.
     *
     * <p>What follows from the rest is there for other readers and not looked at: how many of a tally are rated, why an action
     * stands as it does, the message of a reason.
     *
     * @param file the document in UTF-8
     * @return the scorecard, or all that is wrong with the document
     * @throws IOException if the file cannot be read; never for what the document contains
     */
    public ReadResult<Scorecard> readScorecard(Path file) throws IOException {
        try (InputStream json = Files.newInputStream(file)) {
            return readScorecard(json);
        }
    }

    /**
     * Finds where the parts of a document stand, so that what was found in it can be shown there.
     *
     * @param json the document, of any kind
     * @return the places in it; of a broken document those before the break, of one beyond the limits none but the whole
     */
    public DocumentPlaces places(String json) {
        return DocumentPlaces.of(intake.text(json), reader.limits());
    }

    /**
     * Finds where the parts of a document stand, so that what was found in it can be shown there.
     *
     * @param json the document, of any kind, in UTF-8
     * @return the places in it; of a broken document those before the break, of one beyond the limits none but the whole
     */
    public DocumentPlaces places(byte[] json) {
        return DocumentPlaces.of(intake.bytes(json), reader.limits());
    }

    /**
     * Finds where the parts of a document stand, so that what was found in it can be shown there.
     *
     * @param file the document, of any kind, in UTF-8
     * @return the places in it; of a broken document those before the break, of one beyond the limits none but the whole
     * @throws IOException if the file cannot be read; never for what the document contains
     */
    public DocumentPlaces places(Path file) throws IOException {
        try (InputStream json = Files.newInputStream(file)) {
            return DocumentPlaces.of(intake.stream(json), reader.limits());
        }
    }

    /**
     * Writes a value of this library: a document such as a {@link Strategy}, a {@link StrategyRecord}, a
     * {@link CheckResult}, an {@link AssessmentPolicy} or a {@link Scorecard}, which starts with its format, or any other value, for example
     * {@link org.carestrategy.finding.Findings}.
     *
     * @param value the value
     * @return JSON in lines, the last of which ends with a line feed too; it can be written in UTF-8 whatever the value
     *     holds
     */
    public String write(Object value) {
        return DocumentWriter.write(value);
    }

    /**
     * Writes a value as {@link #write(Object)} does, in UTF-8.
     *
     * @param value the value
     * @return the bytes
     */
    public byte[] writeBytes(Object value) {
        return write(value).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Writes a value as {@link #write(Object)} does, in UTF-8.
     *
     * @param value the value
     * @param stream where to; it is flushed and not closed
     * @throws IOException if the stream cannot be written
     */
    public void write(Object value, OutputStream stream) throws IOException {
        stream.write(writeBytes(value));
        stream.flush();
    }

    /**
     * Writes a value as {@link #write(Object)} does, in UTF-8.
     *
     * @param value the value
     * @param file where to; what the file held before is replaced
     * @throws IOException if the file cannot be written
     */
    public void write(Object value, Path file) throws IOException {
        Files.write(file, writeBytes(value));
    }
}
