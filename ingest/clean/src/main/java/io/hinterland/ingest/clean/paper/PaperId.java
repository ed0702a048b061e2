package io.hinterland.ingest.clean.paper;

import com.fasterxml.jackson.databind.JsonNode;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.clean.report.Place;
import io.hinterland.ingest.clean.report.Rule;
import io.hinterland.schema.identity.ArxivId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the id of a paper, which may be printed with version, with prefix, or as an address. */
final class PaperId {

    /** Addresses name a version as a matter of course; there is nothing to report. */
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://(www\\.|export\\.)?arxiv\\.org/(abs|pdf)/");

    private static final Pattern BEFORE = Pattern.compile("(?i)^(" + ADDRESS + "|arxiv:\\s*)");

    /** {@code 2403.00015 [cs.CL] 1 Mar 2024}, as arXiv prints it at the edge of a paper. */
    private static final Pattern BEHIND = Pattern.compile("\\s*\\[[\\w.-]+](?:\\s+\\d{1,2} \\p{L}{3,9} \\d{4})?$");

    private static final Pattern OLD_NUMBER = Pattern.compile("\\d{7}");

    private PaperId() {}

    /** Returns the id of a record, from the first field that has one; nothing, and the record rejected, without. */
    static Optional<ArxivId> read(JsonFields fields, Place place, LoadReport report) {
        String usual = PaperField.ID.names().get(0);
        JsonNode id = fields.get(usual);
        if (id.isTextual() && isReference(id.asText())) {
            return read(id.asText(), place, report);
        }
        List<String> names = fields.names(PaperField.ID);
        for (String name : names) {
            String printed = printed(fields, name);
            if (isReference(printed)) {
                return read(printed, place, report);
            }
        }
        if (names.isEmpty()) {
            report.reject(
                    place,
                    "no field names the paper; looked for " + String.join(", ", PaperField.ID.names()) + "; has: "
                            + shortened(fields.shownNames()));
            return Optional.empty();
        }
        return read(printed(fields, names.get(0)), place, report);
    }

    private static boolean isReference(String printed) {
        return ArxivId.findReference(bare(printed)).isPresent();
    }

    /** A number is read as it is written, to be told what became of its zeros. */
    private static String printed(JsonFields fields, String name) {
        JsonNode value = fields.get(name);
        if (value.isContainerNode()) {
            return texts(value).filter(PaperId::isReference).findFirst().orElse(value.toString());
        }
        return value.isNumber() ? value.asText() : fields.text(name);
    }

    private static Stream<String> texts(JsonNode value) {
        return value.isTextual()
                ? Stream.of(value.asText())
                : value.valueStream().flatMap(PaperId::texts);
    }

    /** Returns the id; nothing, and the record rejected, where there is none. */
    static Optional<ArxivId> read(String printed, Place place, LoadReport report) {
        String text = bare(printed);
        Optional<ArxivId> id = ArxivId.findReference(text);
        if (id.isEmpty()) {
            reject(printed, text, place, report);
        } else if (!id.get().value().equals(text)
                && !ADDRESS.matcher(printed.strip()).lookingAt()) {
            report.count(Rule.FIXED_ARXIV_ID, place, printed);
        }
        return id;
    }

    private static String bare(String printed) {
        String id = BEHIND.matcher(printed.strip()).replaceFirst("");
        return BEFORE.matcher(id).replaceFirst("").replaceFirst("(?i)\\.pdf$", "");
    }

    private static void reject(String printed, String text, Place place, LoadReport report) {
        Optional<ArxivId> whole = ArxivId.findWithLostZeros(text);
        if (whole.isPresent()) {
            report.count(Rule.ARXIV_ID_WITHOUT_ZEROS, place, text);
            report.reject(
                    place,
                    "id " + text + " lost zeros because it was read as a number; write ids as text, such as '"
                            + whole.get() + "'");
        } else {
            report.reject(
                    place,
                    text.isEmpty() ? "no 'id'" : "id '" + shortened(printed) + "' is no arXiv id" + advice(text));
        }
    }

    private static String advice(String text) {
        return OLD_NUMBER.matcher(text).matches()
                ? ", since numbers up to 2007 are not unique without their archive, as in 'math/" + text + "'"
                : "";
    }

    private static String shortened(String text) {
        return text.length() <= 200 ? text : text.substring(0, 200) + "…";
    }
}
