package io.hinterland.ingest.load.settle;

import io.hinterland.graph.CypherFile;
import io.hinterland.graph.Graph;
import io.hinterland.schema.identity.ArxivId;
import io.hinterland.schema.value.CitationRole;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Gathers the papers of a graph, each with all that cite it, one after the other. */
final class CitedPapers {

    private static final String CITATIONS = CypherFile.read(CitedPapers.class, "citations");

    private static final String CITATIONS_OF = CypherFile.read(CitedPapers.class, "citations-of");

    private final AuthorAccounts accounts;
    private final Map<String, Map<String, Set<String>>> markers;
    private final Consumer<CitedPaper> reader;
    private Optional<CitedPaper> current = Optional.empty();

    private CitedPapers(
            AuthorAccounts accounts, Map<String, Map<String, Set<String>>> markers, Consumer<CitedPaper> reader) {
        this.accounts = accounts;
        this.markers = markers;
        this.reader = reader;
    }

    /** Hands on all papers that models cite. */
    static void stream(Graph graph, MethodMarkers markers, Consumer<CitedPaper> reader) {
        new CitedPapers(AuthorAccounts.read(graph), markers.having(), reader).stream(graph, CITATIONS, Map.of());
    }

    /** Returns those of some papers that models cite. */
    static List<CitedPaper> read(Graph graph, MethodMarkers markers, List<String> ids) {
        List<CitedPaper> papers = new ArrayList<>(ids.size());
        new CitedPapers(AuthorAccounts.read(graph, ids), markers.having(ids), papers::add)
                .stream(graph, CITATIONS_OF, Map.of("papers", ids, "passedOver", ""));
        return papers;
    }

    /**
     * Returns papers that are boilerplate wherever they are cited, with those of their citations that do not say so.
     */
    static List<CitedPaper> unmarkedBoilerplate(Graph graph, List<String> ids) {
        List<CitedPaper> papers = new ArrayList<>();
        new CitedPapers(AuthorAccounts.NONE, Map.of(), papers::add)
                .stream(graph, CITATIONS_OF, Map.of("papers", ids, "passedOver", CitationRole.BOILERPLATE.word()));
        return papers;
    }

    private void stream(Graph graph, String citations, Map<String, ?> parameters) {
        graph.stream(citations, parameters, this::take);
        current.ifPresent(reader);
    }

    private void take(Record row) {
        String id = row.get("paper").asString();
        CitedPaper paper = current.filter(same -> same.id().value().equals(id)).orElseGet(() -> {
            current.ifPresent(reader);
            return paper(id, row);
        });
        paper.citations().add(citation(id, row));
        current = Optional.of(paper);
    }

    private CitedPaper paper(String id, Record row) {
        return new CitedPaper(
                ArxivId.parse(id),
                known(row.get("published")).map(Value::asLocalDate),
                accounts.of(id),
                new ArrayList<>());
    }

    private CitedPaper.Citation citation(String paper, Record row) {
        String model = row.get("model").asString();
        return new CitedPaper.Citation(
                model,
                known(row.get("created")).map(Value::asLong).map(Instant::ofEpochMilli),
                known(row.get("owner")).map(Value::asString),
                markers.getOrDefault(paper, Map.of()).getOrDefault(model, Set.of()),
                known(row.get("role"))
                        .map(role -> new CitationRoles.Reason(
                                role(role), row.get("evidence").asString())));
    }

    static CitationRole role(Value word) {
        return CitationRole.valueOf(word.asString().toUpperCase(Locale.ROOT));
    }

    private static Optional<Value> known(Value value) {
        return value.isNull() ? Optional.empty() : Optional.of(value);
    }
}
