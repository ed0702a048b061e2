package io.hinterland.ingest.clean.paper;

import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.clean.report.Place;
import io.hinterland.ingest.clean.report.Rule;
import io.hinterland.schema.identity.ArxivId;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the id of a paper, which may be printed with version, with prefix, or as an address. */
final class PaperId {

    /** Addresses name a version as a matter of course; there is nothing to report. */
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://(www\\.|export\\.)?arxiv\\.org/(abs|pdf)/");

    private static final Pattern BEFORE = Pattern.compile("(?i)^(" + ADDRESS + "|arxiv:\\s*)");

    private PaperId() {}

    /** Returns the id; nothing, and the record rejected, where there is none. */
    static Optional<ArxivId> read(String printed, Place place, LoadReport report) {
        String text = BEFORE.matcher(printed.strip()).replaceFirst("").replaceFirst("(?i)\\.pdf$", "");
        Optional<ArxivId> id = ArxivId.findReference(text);
        if (id.isEmpty()) {
            report.reject(place, text.isEmpty() ? "no 'id'" : "id '" + shortened(printed) + "' is no arXiv id");
        } else if (!id.get().value().equals(text)
                && !ADDRESS.matcher(printed.strip()).lookingAt()) {
            report.count(Rule.FIXED_ARXIV_ID, place, printed);
        }
        return id;
    }

    private static String shortened(String text) {
        return text.length() <= 80 ? text : text.substring(0, 80) + "…";
    }
}
