package io.hinterland.queries.atlas;

import io.hinterland.graph.CypherTemplate;
import io.hinterland.graph.Graph;
import io.hinterland.queries.license.ConflictSurvey;
import io.hinterland.queries.license.License;
import io.hinterland.queries.license.LicenseCategory;
import io.hinterland.queries.license.LicenseRules;
import io.hinterland.queries.license.Severity;
import io.hinterland.schema.HubEdgeType;
import io.hinterland.schema.Worded;
import io.hinterland.schema.value.LineageRelation;
import io.hinterland.schema.value.ModelKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Reads what the map shows. Everything is sorted by id, whatever the order in which the database has it. */
final class AtlasReading {

    private static final String MODELS =
            CypherTemplate.read(AtlasReading.class, "models").render(HubEdgeType.LINEAGE);
    private static final String EDGES =
            CypherTemplate.read(AtlasReading.class, "edges").render(HubEdgeType.LINEAGE);

    private static final String PLACEHOLDER = "not listed";
    private static final String NONE = "none";
    private static final String OTHERS = "others";
    /** As many owners have a colour of their own as people can tell apart. */
    private static final int OWNERS = 9;

    private final List<Model> models = new ArrayList<>();
    private final List<Edge> edges = new ArrayList<>();

    private record Model(
            String id, int downloads, int created, String kind, String modality, List<String> licenses, String owner) {

        /** Returns the strictest category of several licences. */
        String license() {
            return licenses.stream()
                    .flatMap(key -> LicenseRules.packaged().find(key).stream())
                    .map(License::category)
                    .filter(Predicate.not(LicenseCategory.UNSPECIFIED::equals))
                    .max(Comparator.naturalOrder())
                    .map(Worded::word)
                    .orElse(NONE);
        }
    }

    private record Edge(int child, int parent, int relation) {}

    static AtlasModels of(Graph graph) {
        AtlasReading reading = new AtlasReading();
        graph.stream(MODELS, Map.of(), row -> reading.models.add(model(row)));
        reading.models.sort(Comparator.comparing(Model::id));
        Map<String, Integer> numbers = new HashMap<>();
        reading.models.forEach(model -> numbers.put(model.id(), numbers.size()));
        graph.stream(EDGES, Map.of(), row -> edge(row, numbers).ifPresent(reading.edges::add));
        reading.edges.sort(Comparator.comparingInt(Edge::child)
                .thenComparingInt(Edge::parent)
                .thenComparingInt(Edge::relation));
        return reading.models();
    }

    private static Model model(Record row) {
        String id = row.get("id").asString();
        Value created = row.get("created");
        return new Model(
                id,
                (int) Math.min(Integer.MAX_VALUE, row.get("downloads").asLong()),
                created.isNull() ? AtlasLineage.UNKNOWN : created.asInt(),
                row.get("listed").asBoolean() ? row.get("kind").asString(ModelKind.UNDECLARED.word()) : PLACEHOLDER,
                row.get("modalities").asList(Value::asString).stream()
                        .sorted()
                        .findFirst()
                        .orElse(NONE),
                row.get("licenses").asList(Value::asString),
                id.contains("/") ? id.substring(0, id.indexOf('/')).toLowerCase(Locale.ROOT) : NONE);
    }

    /** An edge that was written after the models were read may lead to a model that was not. */
    private static Optional<Edge> edge(Record row, Map<String, Integer> numbers) {
        Integer child = numbers.get(row.get("child").asString());
        Integer parent = numbers.get(row.get("parent").asString());
        int relation = LineageRelation.stored(row.get("relation").asString()).ordinal();
        return child == null || parent == null ? Optional.empty() : Optional.of(new Edge(child, parent, relation));
    }

    private AtlasModels models() {
        AtlasIndex.Legend legend = new AtlasIndex.Legend(
                words(ModelKind.values(), PLACEHOLDER),
                distinct(Model::modality, NONE),
                words(LicenseCategory.values(), NONE),
                largestOwners(),
                words(Severity.values(), NONE));
        AtlasLineage lineage = new AtlasLineage(
                models.stream().map(Model::id).toArray(String[]::new),
                models.stream().mapToInt(Model::created).toArray(),
                edges.stream().mapToInt(Edge::child).toArray(),
                edges.stream().mapToInt(Edge::parent).toArray());
        byte[] relations = new byte[edges.size()];
        for (int edge = 0; edge < relations.length; edge++) {
            relations[edge] = (byte) edges.get(edge).relation();
        }
        return new AtlasModels(
                lineage,
                models.stream().mapToInt(Model::downloads).toArray(),
                relations,
                new AtlasCodes(
                        numbers(Model::kind, legend.kinds()),
                        numbers(Model::modality, legend.modalities()),
                        numbers(Model::license, legend.licenses()),
                        numbers(Model::owner, legend.owners()),
                        conflicts(legend.conflicts().size() - 1)),
                (int) models.stream()
                        .filter(model -> !model.kind().equals(PLACEHOLDER))
                        .count(),
                legend);
    }

    private static List<String> words(Worded[] values, String last) {
        return Stream.concat(Stream.of(values).map(Worded::word), Stream.of(last))
                .toList();
    }

    private List<String> distinct(Function<Model, String> value, String last) {
        Stream<String> values = models.stream()
                .map(value)
                .filter(name -> !name.equals(last))
                .distinct()
                .sorted();
        return Stream.concat(values, Stream.of(last)).toList();
    }

    private List<String> largestOwners() {
        Map<String, Long> sizes = models.stream()
                .map(Model::owner)
                .filter(owner -> !owner.equals(NONE))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        Stream<String> largest = sizes.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(OWNERS)
                .map(Map.Entry::getKey);
        return Stream.concat(largest, Stream.of(OTHERS)).toList();
    }

    /** Returns the number of each model's value; the last one for values that the legend does not name. */
    private byte[] numbers(Function<Model, String> value, List<String> names) {
        Map<String, Integer> numbers = new HashMap<>();
        names.forEach(name -> numbers.put(name, numbers.size()));
        byte[] numbered = new byte[models.size()];
        for (int model = 0; model < numbered.length; model++) {
            numbered[model] = (byte) (int) numbers.getOrDefault(value.apply(models.get(model)), names.size() - 1);
        }
        return numbered;
    }

    /** Returns the number of the worst conflict of each model; models without parents have none. */
    private byte[] conflicts(int none) {
        ConflictSurvey survey = new ConflictSurvey(
                models.stream().map(Model::id).toList(),
                models.stream().map(Model::licenses).toList());
        edges.forEach(edge -> survey.add(edge.child(), LineageRelation.values()[edge.relation()], edge.parent()));
        byte[] conflicts = new byte[models.size()];
        for (int model = 0; model < conflicts.length; model++) {
            conflicts[model] =
                    survey.worst(model).map(Severity::ordinal).orElse(none).byteValue();
        }
        return conflicts;
    }
}
