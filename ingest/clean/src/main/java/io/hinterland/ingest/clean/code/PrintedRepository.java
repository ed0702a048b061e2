package io.hinterland.ingest.clean.code;

import com.fasterxml.jackson.databind.JsonNode;
import io.hinterland.schema.identity.CodeRepository;
import java.util.Optional;

/**
 * What GitHub says of a repository, as <a href="https://docs.github.com/en/rest/repos/repos#get-a-repository">its REST
 * API</a> writes it.
 *
 * @param repository as it is called today
 * @param stars 0 or more
 * @param archived whether it can only be read
 * @param license SPDX id of the licence that GitHub found in its files
 */
public record PrintedRepository(
        CodeRepository repository, Optional<Long> stars, Optional<Boolean> archived, Optional<String> license) {

    /** What GitHub says where there is a licence that it does not know. */
    private static final String UNKNOWN_LICENSE = "NOASSERTION";

    /** Returns what a record says; nothing if it is none of a repository. */
    public static Optional<PrintedRepository> of(JsonNode json) {
        return Optional.of(json.path("full_name").asText(""))
                .filter(name -> name.contains("/"))
                .flatMap(CodeRepository::find)
                .map(repository -> new PrintedRepository(
                        repository,
                        Optional.of(json.path("stargazers_count"))
                                .filter(stars -> stars.isIntegralNumber() && stars.asLong() >= 0)
                                .map(JsonNode::asLong),
                        Optional.of(json.path("archived"))
                                .filter(JsonNode::isBoolean)
                                .map(JsonNode::asBoolean),
                        Optional.of(json.path("license").path("spdx_id").asText(""))
                                .filter(id -> !id.isBlank() && !id.equals(UNKNOWN_LICENSE))));
    }
}
