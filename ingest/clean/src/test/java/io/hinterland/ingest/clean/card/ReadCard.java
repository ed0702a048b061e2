package io.hinterland.ingest.clean.card;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hinterland.ingest.clean.record.Remarks;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.clean.report.Place;

/** A card as it was read, and what the report says of it. */
record ReadCard(Card card, LoadReport report) {

    /** Reads a whole card, as it stands in a repository. */
    static ReadCard of(String card) {
        return of(JsonNodeFactory.instance.objectNode().put("card", card));
    }

    static ReadCard of(ObjectNode record) {
        LoadReport report = new LoadReport();
        return new ReadCard(Card.of(record, new Remarks(new Place("models", 7), report)), report);
    }

    CardText text() {
        return card.text().orElseThrow();
    }
}
