package io.hinterland.report;

import io.hinterland.graph.Graph;
import io.hinterland.queries.canned.CannedQuery;
import io.hinterland.queries.canned.QueryCatalog;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A canned query with its parameters, which a report names beside what it answers. */
record AskedQuery(String name, Map<String, String> parameters) {

    AskedQuery {
        parameters = new TreeMap<>(parameters);
    }

    AskedQuery(String name) {
        this(name, Map.of());
    }

    CannedQuery.Answer answer(Graph graph) {
        return QueryCatalog.packaged().named(name).run(graph, parameters);
    }

    CannedQuery.Answer wholeAnswer(Graph graph) {
        return QueryCatalog.packaged().named(name).runWhole(graph, parameters);
    }

    /** Returns how to ask it on the command line. */
    String command() {
        return parameters.entrySet().stream()
                .map(parameter -> " -p " + parameter.getKey() + "=" + parameter.getValue())
                .collect(Collectors.joining("", "hinterland query " + name, ""));
    }
}
