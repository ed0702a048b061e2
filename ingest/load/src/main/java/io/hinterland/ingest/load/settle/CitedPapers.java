package io.hinterland.ingest.load.settle;

import io.hinterland.graph.CypherFile;
import io.hinterland.graph.Graph;
import io.hinterland.schema.identity.ArxivId;
import io.hinterland.schema.value.CitationRole;
import java.time.Instant;
import java.util.ArrayList;
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

    private final AuthorAccounts accounts;
    private final Consumer<CitedPaper> reader;
    private Optional<CitedPaper> current = Optional.empty();

    private CitedPapers(AuthorAccounts accounts, Consumer<CitedPaper> reader) {
        this.accounts = accounts;
        this.reader = reader;
    }

    static void stream(Graph graph, Consumer<CitedPaper> reader) {
        CitedPapers papers = new CitedPapers(AuthorAccounts.read(graph), reader);
        graph.stream(CITATIONS, Map.of(), papers::take);
        papers.current.ifPresent(reader);
    }

    private void take(Record row) {
        String id = row.get("paper").asString();
        CitedPaper paper = current.filter(same -> same.id().value().equals(id)).orElseGet(() -> {
            current.ifPresent(reader);
            return paper(id, row);
        });
        paper.citations().add(citation(row));
        current = Optional.of(paper);
    }

    private CitedPaper paper(String id, Record row) {
        return new CitedPaper(
                ArxivId.parse(id),
                known(row.get("published")).map(Value::asLocalDate),
                accounts.of(id),
                new ArrayList<>());
    }

    private static CitedPaper.Citation citation(Record row) {
        return new CitedPaper.Citation(
                row.get("model").asString(),
                known(row.get("created")).map(Value::asLong).map(Instant::ofEpochMilli),
                known(row.get("owner")).map(Value::asString),
                Set.copyOf(row.get("markers").asList(Value::asString)),
                known(row.get("role"))
                        .map(role -> new CitationRoles.Reason(
                                role(role), row.get("evidence").asString())));
    }

    private static CitationRole role(Value word) {
        return CitationRole.valueOf(word.asString().toUpperCase(Locale.ROOT));
    }

    private static Optional<Value> known(Value value) {
        return value.isNull() ? Optional.empty() : Optional.of(value);
    }
}
