package org.carestrategy.json;

import org.carestrategy.finding.Finding;
import org.carestrategy.finding.Severity;

/**
 * Everything that can be wrong with a document that is read; each finding of a reading has one of these codes. Codes
 * are permanent.
 */
public enum ReadProblem {
    /** {@code json.empty}: there is nothing but white space. */
    EMPTY("json.empty", "the document is empty"),
    /** {@code json.encoding}: the bytes are not UTF-8; told for the first such byte. */
    ENCODING("json.encoding", "byte {byte} is not UTF-8; save the document as UTF-8"),
    /** {@code json.syntax}: the text breaks off or is no JSON; what stands behind that place is not looked at. */
    SYNTAX("json.syntax", "{problem}"),
    /** {@code json.trailing}: something follows the end of the document. */
    TRAILING("json.trailing", "the document ends before this: '{rest}'"),
    /** {@code json.missing}: a mandatory attribute is not there. */
    MISSING("json.missing", "missing: {name}"),
    /** {@code json.unknown}: there is no such property; a warning where unknown ones are ignored. */
    UNKNOWN("json.unknown", "unknown property '{name}'; known here: {known}"),
    /** {@code json.repeated}: a property stands twice in the same object. */
    REPEATED("json.repeated", "'{name}' is given twice"),
    /** {@code json.null}: null, which is never used. */
    NULL("json.null", "must not be null; leave out what is not known"),
    /** {@code json.type}: a value of another kind, for example a number for a text; nothing is converted. */
    TYPE("json.type", "must be {wanted}, was {given}"),
    /** {@code json.value}: a value of the right kind that is refused, for example a blank title. */
    VALUE("json.value", "{problem}"),
    /** {@code json.format-missing}: the document does not say what it is. */
    FORMAT_MISSING("json.format-missing", "missing: format; {document} has \"format\": \"{wanted}\""),
    /** {@code json.format-kind}: the document is of another kind; nothing else is told of it. */
    FORMAT_KIND("json.format-kind", "this is {given}, not {wanted}"),
    /** {@code json.format-version}: the document has a version not known here; nothing else is told of it. */
    FORMAT_VERSION("json.format-version", "version {version} of the format cannot be read; known here: {known}"),
    /**
     * {@code json.format-upgraded}: the document was of an older version and was read all the same; what else is told of
     * it has no line and column. Advice, not an error.
     */
    FORMAT_UPGRADED("json.format-upgraded", "was read from version {from} of the format; version {to} is written"),
    /** {@code json.limit-bytes}: the document is longer than allowed; it has not been looked at. */
    LIMIT_BYTES("json.limit-bytes", "the document is longer than {limit} bytes"),
    /** {@code json.limit-depth}: nested deeper than allowed; what stands behind that place is not looked at. */
    LIMIT_DEPTH("json.limit-depth", "nested deeper than {limit} levels"),
    /** {@code json.limit-text}: a text is longer than allowed. */
    LIMIT_TEXT("json.limit-text", "must have at most {limit} characters, has {length}"),
    /** {@code json.limit-name}: the name of a property is longer than allowed. */
    LIMIT_NAME("json.limit-name", "the name must have at most {limit} characters, has {length}"),
    /** {@code json.limit-number}: a number has more digits than allowed. */
    LIMIT_NUMBER("json.limit-number", "must have at most {limit} digits, has {length}"),
    /** {@code json.more}: there are more problems than are told. */
    MORE("json.more", "there is more; only the first {told} are told"),
    /** {@code json.unreadable}: refused for a reason that no other code tells. */
    UNREADABLE("json.unreadable", "cannot be read here");

    private final String code;
    private final String template;

    ReadProblem(String code, String template) {
        this.code = code;
        this.template = template;
    }

    /**
     * The code of findings that tell this problem.
     *
     * @return for example {@code json.format-kind}
     */
    public String code() {
        return code;
    }

    /**
     * Whether a finding tells this problem.
     *
     * @param finding the finding
     * @return true if it has this code
     */
    public boolean isToldBy(Finding finding) {
        return finding.code().equals(code);
    }

    /** An error without place; {@code slots} are names and values in turn. */
    Finding.Builder told(String... slots) {
        Finding.Builder finding =
                Finding.builder().code(code).severity(Severity.ERROR).path("").template(template);
        for (int i = 0; i < slots.length; i += 2) {
            finding.argument(slots[i], Brief.of(slots[i + 1]));
        }
        return finding;
    }
}
