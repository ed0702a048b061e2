package io.hinterland.ingest.load.settle;

import io.hinterland.graph.CypherFile;
import io.hinterland.graph.Graph;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.neo4j.driver.Record;

/** The accounts on the hub of the authors of papers. */
final class AuthorAccounts {

    /** Those of papers of which none matters. */
    static final AuthorAccounts NONE = new AuthorAccounts();

    private static final String ACCOUNTS = CypherFile.read(AuthorAccounts.class, "accounts");

    private static final String ACCOUNTS_OF = CypherFile.read(AuthorAccounts.class, "accounts-of");

    private final Map<String, Map<String, String>> authorOfAccount = new HashMap<>();

    static AuthorAccounts read(Graph graph) {
        AuthorAccounts accounts = new AuthorAccounts();
        graph.stream(ACCOUNTS, Map.of(), accounts::take);
        return accounts;
    }

    /** Returns those of some papers. */
    static AuthorAccounts read(Graph graph, List<String> papers) {
        AuthorAccounts accounts = new AuthorAccounts();
        graph.stream(ACCOUNTS_OF, Map.of("papers", papers), accounts::take);
        return accounts;
    }

    /** Returns the papers of which something else is known than before. */
    Set<String> differing(AuthorAccounts before) {
        Set<String> papers = new TreeSet<>(authorOfAccount.keySet());
        papers.addAll(before.authorOfAccount.keySet());
        papers.removeIf(paper -> of(paper).equals(before.of(paper)));
        return papers;
    }

    private void take(Record row) {
        authorOfAccount
                .computeIfAbsent(row.get("paper").asString(), first -> new HashMap<>())
                .putIfAbsent(row.get("owner").asString(), row.get("author").asString());
    }

    /** Returns the owners' keys, each with its author; of several authors who share an account, the first printed. */
    Map<String, String> of(String paper) {
        return authorOfAccount.getOrDefault(paper, Map.of());
    }
}
