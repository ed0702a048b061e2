package io.hinterland.ingest.load.work;

import io.hinterland.ingest.clean.work.Work;
import io.hinterland.ingest.clean.work.WorkSource;
import io.hinterland.schema.HubEdgeType;
import io.hinterland.schema.identity.ArxivId;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The edges that works say go from a paper, of one type: where several works say one, it is the first work's. */
final class WorkEdges {

    private static final Comparator<String> BY_AGE = Comparator.<String, YearMonth>comparing(
                    id -> ArxivId.parse(id).month())
            .thenComparing(Comparator.naturalOrder());

    private final HubEdgeType type;
    private final String source;
    private final Map<String, Map<String, @Nullable Object>> edges = new TreeMap<>();

    private WorkEdges(HubEdgeType type, String source) {
        this.type = type;
        this.source = source;
    }

    /** Returns the papers that a paper refers to, of those that the graph has. */
    static WorkEdges references(String paper, List<Work> works, KnownPapers known) {
        WorkEdges edges = new WorkEdges(HubEdgeType.REFERENCES, paper);
        for (Work work : works) {
            for (String target : known.of(work.references())) {
                if (!target.equals(paper)) {
                    edges.add(target, work, Map.of("source", work.source().word()));
                }
            }
        }
        return edges;
    }

    static WorkEdges code(String paper, List<Work> works) {
        WorkEdges edges = new WorkEdges(HubEdgeType.HAS_CODE, paper);
        for (Work work : works) {
            for (Work.CodeLink code : work.code()) {
                Map<String, @Nullable Object> properties = new HashMap<>();
                properties.put("relation", code.relation());
                properties.put("evidence", code.evidence().isEmpty() ? null : code.evidence());
                edges.add(code.url(), work, properties);
            }
        }
        return edges;
    }

    /** Returns the older papers that are the same work: people group what they wrote too freely to say so. */
    static WorkEdges same(String paper, List<Work> works, KnownPapers known) {
        WorkEdges edges = new WorkEdges(HubEdgeType.SAME_AS, paper);
        for (Work work : works) {
            Set<String> named = work.source() == WorkSource.ORCID ? Set.of() : known.of(work.identifiers());
            for (String other : named) {
                if (BY_AGE.compare(other, paper) < 0) {
                    edges.add(
                            other,
                            work,
                            Map.of(
                                    "source",
                                    work.source().word(),
                                    "evidence",
                                    work.source().title() + " " + work.id() + " names both"));
                }
            }
        }
        return edges;
    }

    /** Returns the country of an institution. */
    static WorkEdges country(Institutions.Institution institution, String name) {
        WorkEdges edges = new WorkEdges(HubEdgeType.LOCATED_IN, institution.key());
        String source = institution.source().word();
        if (!institution.country().isEmpty()) {
            edges.add(institution.country(), name, source, Map.of("source", source));
        }
        return edges;
    }

    private void add(String target, Work work, Map<String, @Nullable Object> properties) {
        add(target, target, work.source().word(), properties);
    }

    private void add(String target, String name, String from, Map<String, @Nullable Object> properties) {
        edges.putIfAbsent(
                target,
                Map.of(
                        "target", target,
                        "fresh", type.target().initialProperties(target, name),
                        "from", from,
                        "properties", properties));
    }

    HubEdgeType type() {
        return type;
    }

    int size() {
        return edges.size();
    }

    /** Returns the edges as the statement takes them. */
    Map<String, Object> row() {
        return Map.of("source", source, "kept", List.copyOf(edges.keySet()), "edges", new ArrayList<>(edges.values()));
    }
}
