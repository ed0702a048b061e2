package io.hinterland.ingest.fetch.hub;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import okhttp3.HttpUrl;

/**
 * A page of one of the Hub's listings.
 *
 * @param records as they came
 */
record HubPage(List<JsonNode> records, Optional<HttpUrl> next) {}
