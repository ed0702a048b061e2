package io.hinterland.ingest.load.settle;

import io.hinterland.graph.CypherFile;
import io.hinterland.graph.Graph;
import java.util.HashMap;
import java.util.Map;

/** The accounts on the hub of the authors of papers. */
final class AuthorAccounts {

    private static final String ACCOUNTS = CypherFile.read(AuthorAccounts.class, "accounts");

    private final Map<String, Map<String, String>> authorOfAccount = new HashMap<>();

    static AuthorAccounts read(Graph graph) {
        AuthorAccounts accounts = new AuthorAccounts();
        graph.stream(ACCOUNTS, Map.of(), row -> accounts.authorOfAccount
                .computeIfAbsent(row.get("paper").asString(), first -> new HashMap<>())
                .putIfAbsent(row.get("owner").asString(), row.get("author").asString()));
        return accounts;
    }

    /** Returns the owners' keys, each with its author; of several authors who share an account, the first printed. */
    Map<String, String> of(String paper) {
        return authorOfAccount.getOrDefault(paper, Map.of());
    }
}
