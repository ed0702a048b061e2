package io.hinterland.ingest.load.work;

import io.hinterland.graph.CypherFile;
import io.hinterland.graph.Graph;
import io.hinterland.ingest.clean.work.Work;
import io.hinterland.schema.register.Identifier;
import io.hinterland.schema.register.Register;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.neo4j.driver.Record;

/** The papers of a graph by everything that names them. Papers of one DOI have it in common. */
final class KnownPapers {

    private static final String KNOWN = CypherFile.read(KnownPapers.class, "known-papers");

    private final Map<String, Set<String>> papersOf = new HashMap<>();
    private final Map<String, String> ownDois = new HashMap<>();

    static KnownPapers read(Graph graph) {
        KnownPapers known = new KnownPapers();
        graph.stream(KNOWN, Map.of(), known::add);
        return known;
    }

    private void add(Record row) {
        String paper = row.get("id").asString();
        name(new Identifier(Register.ARXIV, paper), paper);
        Optional.ofNullable(row.get("doi").asString(null))
                .flatMap(Register.DOI::find)
                .ifPresent(doi -> {
                    name(doi, paper);
                    if (row.get("doiSource").isNull()) {
                        ownDois.put(paper, doi.value());
                    }
                });
        Optional.ofNullable(row.get("openAlex").asString(null))
                .ifPresent(id -> name(new Identifier(Register.OPENALEX, id), paper));
        Optional.ofNullable(row.get("semanticScholar").asString(null))
                .ifPresent(id -> name(new Identifier(Register.SEMANTIC_SCHOLAR, id), paper));
    }

    private void name(Identifier identifier, String paper) {
        name(Work.text(identifier), paper);
    }

    /** Adds a name of a paper, written as in {@link Work#text}. */
    void name(String identifier, String paper) {
        papersOf.computeIfAbsent(identifier, first -> new TreeSet<>()).add(paper);
    }

    boolean has(String paper) {
        return papersOf.containsKey(Work.text(new Identifier(Register.ARXIV, paper)));
    }

    /** Returns the DOI that the paper's own record names, in lower case. */
    Optional<String> ownDoi(String paper) {
        return Optional.ofNullable(ownDois.get(paper));
    }

    /** Returns the arXiv ids of the papers that something names, in their order. */
    Set<String> of(Collection<String> identifiers) {
        Set<String> papers = new TreeSet<>();
        identifiers.forEach(identifier -> papers.addAll(of(identifier)));
        return papers;
    }

    Set<String> of(String identifier) {
        return papersOf.getOrDefault(identifier, Set.of());
    }
}
