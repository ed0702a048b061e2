package io.hinterland.ingest.hub;

import com.fasterxml.jackson.databind.JsonNode;
import io.hinterland.graph.CypherFile;
import io.hinterland.graph.Graph;
import io.hinterland.ingest.progress.Progress;
import io.hinterland.ingest.report.LoadReport;
import io.hinterland.schema.failure.UnavailableException;
import io.hinterland.schema.identity.Text;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says of owners whether they are people or organizations, and what their full names are. */
public final class OwnerFetch {

    private static final String TO_ASK = CypherFile.read(OwnerFetch.class, "owners-to-ask");
    private static final String DESCRIBE = CypherFile.read(OwnerFetch.class, "describe-owner");

    private final HubClient client;
    private final Graph graph;
    private final LocalDate day;

    private OwnerFetch(HubClient client, Graph graph) {
        this.client = client;
        this.graph = graph;
        this.day = LocalDate.ofInstant(client.now(), ZoneOffset.UTC);
    }

    private record Owner(String key, String name) {}

    /**
     * Asks for owners that were not asked for yet, or long ago, those with most models first. Each is written as it
     * comes, so that a run that broke off goes on when it is run again.
     *
     * @throws UnavailableException if the Hub stops to answer; what came is in the graph
     */
    public static void fetch(HubClient client, AskOptions options, Graph graph, LoadReport report, Progress progress) {
        OwnerFetch fetch = new OwnerFetch(client, graph);
        List<Owner> owners = graph.read(
                TO_ASK,
                Map.of("askedBefore", fetch.day.minusDays(options.againAfterDays()), "limit", options.limit()),
                row -> new Owner(row.get("key").asString(), row.get("name").asString()));
        report.outcome("owners asked for", owners.size());
        try (Progress.Work work = progress.start("asking for owners", owners.size(), "owners")) {
            for (Owner owner : owners) {
                report.countRead();
                report.countLoaded(fetch.describe(owner) ? 1 : 0);
                work.advance(1);
            }
        }
    }

    /** Returns whether the Hub knows the owner. */
    private boolean describe(Owner owner) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("key", owner.key());
        row.put("day", day);
        HubAnswer answer = overview("users", owner);
        if (!(answer instanceof HubAnswer.Content)) {
            answer = overview("organizations", owner);
            row.put("kind", "organization");
        }
        boolean isKnown = answer instanceof HubAnswer.Content;
        if (answer instanceof HubAnswer.Content content) {
            JsonNode overview = HubRecord.parse(content.text());
            boolean isOrganization =
                    row.containsKey("kind") || overview.path("type").asText().startsWith("org");
            row.put("kind", isOrganization ? "organization" : "user");
            row.put("fullName", fullName(overview).orElse(null));
        } else {
            row.put("kind", null);
            row.put(
                    "answer",
                    answer instanceof HubAnswer.Withheld denied
                            ? denied.reason().word()
                            : "missing");
        }
        graph.write(DESCRIBE, Map.of("row", row));
        return isKnown;
    }

    private HubAnswer overview(String kind, Owner owner) {
        return client.one(
                client.endpoint()
                        .newBuilder()
                        .addPathSegments("api/" + kind)
                        .addPathSegment(owner.name())
                        .addPathSegment("overview")
                        .build(),
                Form.OBJECT,
                Optional.empty());
    }

    private static Optional<String> fullName(JsonNode overview) {
        return Optional.ofNullable(overview.path("fullname").textValue())
                .map(Text::clean)
                .filter(name -> !name.isEmpty());
    }
}
