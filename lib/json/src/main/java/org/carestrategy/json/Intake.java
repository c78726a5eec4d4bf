package org.carestrategy.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.carestrategy.finding.Finding;
import org.carestrategy.finding.Findings;

/** Takes in the characters of a document: no more bytes than allowed, and all of them UTF-8. */
final class Intake {
    private static final char MARK = '\uFEFF';
    private static final int[] MARK_BYTES = {0xEF, 0xBB, 0xBF};

    private final int limit;

    Intake(ReadLimits limits) {
        this.limit = limits.bytes();
    }

    ReadResult<Text> text(String text) {
        if (isTooLong(text)) {
            return tooLong();
        }
        char[] chars = text.toCharArray();
        boolean marked = chars.length > 0 && chars[0] == MARK;
        return accepted(marked ? text.substring(1).toCharArray() : chars);
    }

    ReadResult<Text> bytes(byte[] bytes) {
        if (bytes.length > limit) {
            return tooLong();
        }
        return isWide(bytes) ? wide() : decoded(bytes);
    }

    /** Reads at most one byte more than allowed; does not close. */
    ReadResult<Text> stream(InputStream stream) throws IOException {
        return bytes(stream.readNBytes(limit + 1));
    }

    private boolean isTooLong(String text) {
        if (text.length() <= limit / 3) {
            return false;
        }
        return text.length() > limit
                || text.codePoints().mapToLong(Intake::bytesOf).sum() > limit;
    }

    private static long bytesOf(int codePoint) {
        if (codePoint < 0x80) {
            return 1;
        }
        return codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
    }

    private static boolean isWide(byte[] bytes) {
        return bytes.length >= 2
                && (bytes[0] == 0 || bytes[1] == 0 || startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE));
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || bytes[i] != (byte) start[i]) {
                return false;
            }
        }
        return true;
    }

    private static ReadResult<Text> decoded(byte[] bytes) {
        int start = startsWith(bytes, MARK_BYTES) ? MARK_BYTES.length : 0;
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(in.remaining());
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        Text text = new Text(out.array(), out.position());
        return result.isError() ? broken(text, bytes[in.position()]) : ReadResult.of(text, Findings.none());
    }

    private static ReadResult<Text> accepted(char[] chars) {
        return ReadResult.of(new Text(chars, chars.length), Findings.none());
    }

    private static ReadResult<Text> broken(Text before, byte first) {
        String hexadecimal = String.format(Locale.ROOT, "0x%02X", first);
        return refused(before, ReadProblem.ENCODING.told("byte", hexadecimal));
    }

    private static ReadResult<Text> wide() {
        return refused(
                new Text(new char[0], 0),
                ReadProblem.ENCODING
                        .told()
                        .template("must be UTF-8, was UTF-16 or UTF-32; save the document as UTF-8"));
    }

    private static ReadResult<Text> refused(Text before, Finding.Builder finding) {
        Notes notes = new Notes();
        notes.add("", before.length(), finding);
        return ReadResult.refused(notes.findings(before));
    }

    private ReadResult<Text> tooLong() {
        return ReadResult.refused(Findings.of(List.of(
                ReadProblem.LIMIT_BYTES.told("limit", String.valueOf(limit)).build())));
    }
}
