package io.hinterland.ingest.clean.record;

import com.fasterxml.jackson.databind.JsonNode;
import io.hinterland.ingest.clean.report.Place;

/**
 * A JSON object from a source, as it was written.
 *
 * @param place the line on which it begins
 */
public record JsonRecord(Place place, JsonNode json) {}
