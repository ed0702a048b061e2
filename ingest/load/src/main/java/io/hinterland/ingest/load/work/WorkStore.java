package io.hinterland.ingest.load.work;

import io.hinterland.graph.CypherFile;
import io.hinterland.graph.Graph;
import io.hinterland.ingest.clean.work.Work;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/** The works that tell of papers, in nodes beside the network, one for each paper. */
final class WorkStore {

    private static final String OF_PAPERS = CypherFile.read(WorkStore.class, "works-of-papers");
    private static final String STORE = CypherFile.read(WorkStore.class, "store-works");
    private static final String ALL = CypherFile.read(WorkStore.class, "all-works");

    private final Graph graph;

    WorkStore(Graph graph) {
        this.graph = graph;
    }

    /** Adds works to papers; a work replaces what the same source said under the same id. */
    void add(Map<String, List<Work>> worksOf) {
        graph.inWriteTransaction(transaction -> {
            Map<String, List<Work>> all = of(worksOf.keySet(), transaction);
            worksOf.forEach((paper, works) -> all.merge(paper, works, WorkStore::replaced));
            List<Map<String, Object>> rows = new ArrayList<>();
            all.forEach((paper, works) -> rows.add(Map.of(
                    "paper", paper, "works", works.stream().map(Work::toJson).toList())));
            transaction.run(STORE, Map.of("rows", rows)).consume();
            return true;
        });
    }

    private static List<Work> replaced(List<Work> standing, List<Work> added) {
        Map<String, Work> byId = new TreeMap<>();
        standing.forEach(work -> byId.put(work.source() + " " + work.id(), work));
        added.forEach(work -> byId.put(work.source() + " " + work.id(), work));
        return List.copyOf(byId.values());
    }

    private static Map<String, List<Work>> of(Iterable<String> papers, TransactionContext transaction) {
        Map<String, List<Work>> found = new HashMap<>();
        List<String> ids = new ArrayList<>();
        papers.forEach(ids::add);
        transaction
                .run(OF_PAPERS, Map.of("papers", ids))
                .forEachRemaining(row -> found.put(row.get("paper").asString(), works(row.get("works"))));
        return found;
    }

    /** Hands on the works of every paper that has some, one paper after the other, in the order of their ids. */
    void forEach(BiConsumer<String, List<Work>> taker) {
        graph.stream(ALL, Map.of(), row -> taker.accept(row.get("paper").asString(), works(row.get("works"))));
    }

    private static List<Work> works(Value texts) {
        return texts.isNull() ? List.of() : texts.asList(text -> Work.ofJson(text.asString()));
    }
}
