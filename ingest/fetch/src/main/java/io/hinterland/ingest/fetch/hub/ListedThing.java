package io.hinterland.ingest.fetch.hub;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** A kind of thing that the Hub lists. */
enum ListedThing {
    MODELS("model"),
    DATASETS("dataset"),
    DAILY_PAPERS("paper") {
        @Override
        Optional<String> idOf(JsonNode entry) {
            return HubRecord.findId(entry.path("paper"));
        }
    };

    private final String singular;

    ListedThing(String singular) {
        this.singular = singular;
    }

    /** Returns the id of what an entry tells of; an entry without one is none. */
    Optional<String> idOf(JsonNode entry) {
        return HubRecord.findId(entry);
    }

    String singular() {
        return singular;
    }

    String plural() {
        return singular + "s";
    }
}
