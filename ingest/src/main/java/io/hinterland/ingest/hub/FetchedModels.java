package io.hinterland.ingest.hub;

import com.fasterxml.jackson.databind.JsonNode;
import io.hinterland.ingest.report.LoadReport;
import io.hinterland.ingest.report.Place;
import io.hinterland.ingest.report.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the Hub said of models that it was asked for one by one. */
final class FetchedModels {

    private static final Place HUB = Place.whole("the Hub");

    private final List<JsonNode> records = new ArrayList<>();
    private final Map<String, String> renamed = new LinkedHashMap<>();
    private final List<String> missing = new ArrayList<>();
    private final Map<String, Withholding> withheld = new LinkedHashMap<>();

    void take(String id, HubAnswer answer) {
        if (answer instanceof HubAnswer.Content content) {
            JsonNode record = HubRecord.parse(content.text());
            records.add(record);
            Optional.of(HubRecord.id(record)).filter(now -> !now.equals(id)).ifPresent(now -> renamed.put(id, now));
        } else if (answer instanceof HubAnswer.Withheld denied) {
            withheld.put(id, denied.reason());
        } else {
            missing.add(id);
        }
    }

    boolean isEmpty() {
        return records.isEmpty() && missing.isEmpty() && withheld.isEmpty();
    }

    /** Reports what came otherwise than it was asked for. */
    void tell(LoadReport report) {
        renamed.forEach((old, now) -> report.count(Rule.HUB_RENAMED, HUB, old + " is " + now));
        withheld.forEach((id, reason) -> report.count(Rule.HUB_WITHHELD, HUB, id + ": " + reason.sentence()));
        missing.forEach(id -> report.count(Rule.HUB_MISSING, HUB, id));
    }

    /** Returns the records as they came. */
    List<JsonNode> records() {
        return records;
    }

    /** Returns the new ids by the old ones. */
    Map<String, String> renamed() {
        return renamed;
    }

    /** Returns the ids of which the Hub has nothing. */
    List<String> missing() {
        return missing;
    }

    Map<String, Withholding> withheld() {
        return withheld;
    }
}
