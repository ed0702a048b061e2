package io.hinterland.ingest.load.settle;

import io.hinterland.graph.CypherFile;
import io.hinterland.graph.Graph;
import io.hinterland.graph.GraphVersion;
import io.hinterland.schema.ProductVersion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/**
 * What the graph stores about whether its network is settled: by which rules it was, and a sign of every load that has
 * begun to write and has not settled yet. A sign of another load means that it broke off or is still under way, so that
 * what it changed is not known.
 */
final class SettlingSigns {

    private static final String NETWORK = "network";
    private static final String BEGIN = CypherFile.read(SettlingSigns.class, "begin-load");
    private static final String END = CypherFile.read(SettlingSigns.class, "end-load");
    private static final String MARK = CypherFile.read(SettlingSigns.class, "mark-settled");

    private final Graph graph;
    private final String rules;
    private final String own = UUID.randomUUID().toString();
    private final List<String> others = new ArrayList<>();
    private final Set<String> setAside = new HashSet<>();
    private Optional<String> settledBy = Optional.empty();

    private SettlingSigns(Graph graph, PaperRoles roles) {
        this.graph = graph;
        this.rules = rules(roles);
    }

    /** Leaves the sign of a load that is about to write. */
    static SettlingSigns leave(Graph graph, PaperRoles roles) {
        SettlingSigns signs = new SettlingSigns(graph, roles);
        graph.inWriteTransaction(transaction ->
                        transaction.run(BEGIN, Map.of("load", signs.own)).list())
                .forEach(signs::take);
        return signs;
    }

    private void take(Record sign) {
        if (sign.get("what").asString().equals(NETWORK)) {
            settledBy = Optional.of(sign.get("rules").asString());
            setAside.addAll(sign.get("setAside").asList(Value::asString));
        } else {
            others.add(sign.get("what").asString());
        }
    }

    /** Returns whether the network was settled by the same rules before the load, and no other load has begun since. */
    boolean followSettled() {
        return settledBy.filter(rules::equals).isPresent() && others.isEmpty();
    }

    /** Returns the models of which lineage edges were set aside when the network was settled the last time. */
    Set<String> setAside() {
        return Set.copyOf(setAside);
    }

    /**
     * Says that the network is settled.
     *
     * @param setAside the models of which lineage edges are set aside
     */
    void settled(Set<String> setAside) {
        List<String> all = new ArrayList<>(others);
        all.add(own);
        graph.inWriteTransaction(transaction -> {
            transaction.run(END, Map.of("signs", all)).consume();
            return mark(rules, setAside, transaction);
        });
    }

    /** Takes the sign of the load away, and leaves what it says otherwise of the network. */
    void partSettled() {
        graph.write(END, Map.of("signs", List.of(own)));
    }

    /** Says of a graph that was made as a whole that it is settled. */
    static void settled(Graph graph, Set<String> setAside) {
        String rules = rules(StoredRoles.of(graph, Optional.empty()));
        graph.inWriteTransaction(transaction -> mark(rules, setAside, transaction));
    }

    private static boolean mark(String rules, Set<String> setAside, TransactionContext transaction) {
        transaction
                .run(
                        MARK,
                        Map.of(
                                "rules",
                                rules,
                                "setAside",
                                setAside.stream().sorted().toList()))
                .consume();
        return true;
    }

    /** Names what decides beside the graph: the program with its vocabularies and its form of graphs, and the roles. */
    private static String rules(PaperRoles roles) {
        return ProductVersion.text() + " " + GraphVersion.CURRENT.number() + " "
                + Integer.toHexString(roles.lines().hashCode());
    }
}
