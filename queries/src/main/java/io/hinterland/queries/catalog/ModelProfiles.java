package io.hinterland.queries.catalog;

import io.hinterland.graph.CypherFile;
import io.hinterland.graph.CypherTemplate;
import io.hinterland.graph.Graph;
import io.hinterland.queries.catalog.ModelProfile.AncestorPaper;
import io.hinterland.queries.catalog.ModelProfile.Children;
import io.hinterland.queries.catalog.ModelProfile.Parent;
import io.hinterland.queries.catalog.ModelProfile.Result;
import io.hinterland.queries.catalog.ModelProfile.Siblings;
import io.hinterland.queries.history.Histories;
import io.hinterland.schema.HubEdgeType;
import io.hinterland.schema.failure.NotFoundException;
import io.hinterland.schema.identity.ModelId;
import io.hinterland.schema.value.LineageRelation;
import io.hinterland.schema.value.ModelKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/** Everything about a model in one answer. Safe for use by several threads. */
public final class ModelProfiles {

    /** How many children and siblings are listed; all of them are counted. */
    private static final int LISTED = 5;

    private static final Relatives.Reach NEXT = new Relatives.Reach(1, LISTED);
    private static final Relatives.Reach ALL = new Relatives.Reach(Relatives.Reach.DEEPEST, Relatives.Reach.MOST);

    private static final Optional<String> BASE = Optional.of(ModelKind.BASE.word());

    private static final String PARENTS = lineage("profile-parents");
    private static final String CHILDREN = lineage("profile-children");
    private static final String SIBLINGS = lineage("profile-siblings");
    private static final String ANCESTOR_PAPERS = CypherFile.read(ModelProfiles.class, "profile-ancestor-papers");
    private static final String RESULTS = CypherFile.read(ModelProfiles.class, "profile-results");

    private final Graph graph;
    private final ModelCatalog models;
    private final Histories histories;

    public ModelProfiles(Graph graph) {
        this.graph = graph;
        models = new ModelCatalog(graph);
        histories = new Histories(graph);
    }

    /** @throws NotFoundException if the graph does not have the model */
    public ModelProfile of(ModelId asked) {
        ModelDetail model = models.get(asked);
        ModelId id = ModelId.parse(model.id());
        List<ModelCatalog.CitedPaper> papers = models.papers(id);
        List<String> ancestors = models.parents(id, ALL).items().stream()
                .map(Relatives.Relative::id)
                .toList();
        Relatives children = models.children(id, NEXT);
        return graph.inReadTransaction(transaction -> new ModelProfile(
                model,
                transaction.run(PARENTS, Map.of("id", id.value())).list(ModelProfiles::parent),
                new Children(byRelation(transaction, id), children),
                siblings(transaction, id),
                papers,
                transaction
                        .run(ANCESTOR_PAPERS, Map.of("id", id.value(), "ancestors", ancestors))
                        .list(row -> new AncestorPaper(PaperSummary.of(row), OptionalColumns.texts(row, "ancestors"))),
                transaction.run(RESULTS, Map.of("id", id.value())).list(ModelProfiles::result),
                histories.of(id),
                missing(model)));
    }

    private static Parent parent(Record row) {
        return new Parent(
                row.get("id").asString(),
                row.get("relations")
                        .asList(type -> LineageRelation.stored(type.asString()).hubName()),
                OptionalColumns.text(row, "kind"),
                OptionalColumns.texts(row, "licenses"),
                OptionalColumns.number(row, "downloads"),
                row.get("listed").asBoolean());
    }

    private static Map<String, Long> byRelation(TransactionContext transaction, ModelId id) {
        Map<String, Long> byRelation = new LinkedHashMap<>();
        Stream.of(LineageRelation.values()).forEach(relation -> byRelation.put(relation.hubName(), 0L));
        transaction
                .run(CHILDREN, Map.of("id", id.value()))
                .forEachRemaining(row -> byRelation.put(
                        LineageRelation.stored(row.get("relation").asString()).hubName(),
                        row.get("models").asLong()));
        return byRelation;
    }

    private static Siblings siblings(TransactionContext transaction, ModelId id) {
        Record row = transaction
                .run(SIBLINGS, Map.of("id", id.value(), "limit", LISTED))
                .single();
        return new Siblings(
                row.get("total").asLong(), ModelSummary.read(transaction, OptionalColumns.texts(row, "ids")));
    }

    private static Result result(Record row) {
        return new Result(
                row.get("benchmark").asString(),
                OptionalColumns.text(row, "name").filter(name -> !name.isEmpty()),
                OptionalColumns.text(row, "metric").filter(metric -> !metric.isEmpty()),
                OptionalColumns.text(row, "value").filter(value -> !value.isEmpty()),
                row.get("verified").asBoolean());
    }

    private static List<String> missing(ModelDetail model) {
        Map<String, Boolean> missing = new LinkedHashMap<>();
        missing.put("license", model.licenses().isEmpty());
        missing.put("pipeline", model.pipelines().isEmpty());
        missing.put("library", model.libraries().isEmpty());
        missing.put("language", model.languages().isEmpty());
        missing.put("datasets", model.datasets().isEmpty());
        missing.put("architecture", model.architectures().isEmpty());
        missing.put("parameters", model.parameters().isEmpty());
        missing.put("papers", model.papers() == 0);
        missing.put("parents", model.parents() == 0 && !model.kind().equals(BASE));
        missing.put("downloads", model.downloads().isEmpty());
        missing.put("likes", model.likes().isEmpty());
        return missing.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String lineage(String file) {
        return CypherTemplate.read(ModelProfiles.class, file).render(HubEdgeType.LINEAGE);
    }
}
