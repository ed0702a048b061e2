package io.hinterland.ingest.clean.work;

import com.fasterxml.jackson.databind.JsonNode;
import io.hinterland.ingest.clean.record.Fields;
import io.hinterland.schema.register.Identifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The works of a <a
 * href="https://info.orcid.org/documentation/api-tutorials/api-tutorial-read-data-on-a-record/">record of ORCID</a> in
 * its JSON form, version 3.0: each group of {@code activities-summary.works} with its own DOI or arXiv id is a work of
 * the person.
 */
final class OrcidWorks {

    private OrcidWorks() {}

    static List<PrintedWork> of(Fields record) {
        String orcid = Named.orcid(record.json("orcid-identifier").path("path").asText(""));
        JsonNode groups = record.json("activities-summary").path("works").path("group");
        List<PrintedWork> works = new ArrayList<>();
        if (orcid.isEmpty()) {
            works.add(new ClaimedWork("", "", Set.of()));
        }
        for (JsonNode group : groups) {
            Set<Identifier> identifiers = identifiers(group);
            if (!orcid.isEmpty() && !identifiers.isEmpty()) {
                works.add(new ClaimedWork(orcid, name(record.json("person").path("name")), identifiers));
            }
        }
        return works;
    }

    /** Leaves out what a work is a part of, such as the DOI of a whole book. */
    private static Set<Identifier> identifiers(JsonNode group) {
        return Named.all(group.path("external-ids")
                .path("external-id")
                .valueStream()
                .filter(id -> !id.path("external-id-relationship").asText("").equalsIgnoreCase("part-of"))
                .map(OrcidWorks::identifier));
    }

    private static Optional<Identifier> identifier(JsonNode id) {
        String value = id.path("external-id-value").asText("");
        return switch (id.path("external-id-type").asText("").toLowerCase(Locale.ROOT)) {
            case "arxiv" -> Named.paper(value);
            case "doi" -> Named.doi(value);
            default -> Optional.empty();
        };
    }

    private static String name(JsonNode name) {
        String credit = name.path("credit-name").path("value").asText("");
        return credit.isBlank()
                ? Stream.of("given-names", "family-name")
                        .map(part -> name.path(part).path("value").asText("").strip())
                        .filter(part -> !part.isEmpty())
                        .reduce((given, family) -> given + " " + family)
                        .orElse("")
                : credit;
    }

    /** A work that a person claims to have written. */
    private record ClaimedWork(String orcid, String name, Set<Identifier> identifiers) implements PrintedWork {

        @Override
        public Optional<String> id() {
            return orcid.isEmpty() ? Optional.empty() : Optional.of(orcid);
        }

        /** People claim preprint and article as one work, but not always this one's. */
        @Override
        public Optional<Identifier> versionOfRecord() {
            return Optional.empty();
        }

        @Override
        public List<Work.Contributor> authors() {
            return List.of(new Work.Contributor(name, orcid, List.of()));
        }
    }
}
