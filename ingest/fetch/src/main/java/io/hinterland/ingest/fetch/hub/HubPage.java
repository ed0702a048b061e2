package io.hinterland.ingest.fetch.hub;

import com.fasterxml.jackson.databind.JsonNode;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.clean.report.Place;
import java.util.List;
import java.util.Optional;
import okhttp3.HttpUrl;

/**
 * A page of one of the Hub's listings.
 *
 * @param records as they came
 * @param rejected entries that are not records of what is listed
 */
record HubPage(List<JsonNode> records, List<Rejected> rejected, Optional<HttpUrl> next) {

    /** @param entry its number on the page, from 1 */
    record Rejected(int entry, String reason) {}

    /** @param page which page of which listing it is, for people */
    void reportRejected(String page, LoadReport report) {
        for (Rejected entry : rejected) {
            report.countRead();
            report.reject(new Place(page, entry.entry()), entry.reason());
        }
    }
}
