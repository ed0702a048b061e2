package io.hinterland.api.mcp;

import io.hinterland.graph.Graph;
import io.hinterland.queries.family.Families;
import io.hinterland.queries.family.MemberFilter;
import io.hinterland.queries.family.MemberPage;
import io.hinterland.queries.filter.Included;
import io.hinterland.queries.metapath.Measure;
import io.hinterland.queries.metapath.MetapathScores;
import io.hinterland.queries.metapath.ScoreOptions;
import io.hinterland.queries.metapath.WalkOptions;
import io.hinterland.queries.neighbourhood.NodeSearch;
import io.hinterland.queries.recommendation.RecommendationKind;
import io.hinterland.queries.recommendation.RecommendationOptions;
import io.hinterland.queries.recommendation.Recommendations;
import io.hinterland.queries.resolve.Resolver;
import io.hinterland.schema.Worded;
import io.hinterland.schema.identity.ModelId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;

/** What language models can ask; the answers are those of the API. */
enum NetworkTool implements Worded {
    RESOLVE(
            "Resolves identifiers of models, papers, people, datasets, repositories and accounts, in any spelling (Hub ids,"
                    + " arXiv ids, DOIs, addresses, ORCID, names), to nodes of the network.",
            Map.of(
                    "ids", texts("identifiers, at most 100"),
                    "expand", texts("node types whose linked nodes are listed, such as Paper")),
            List.of("ids"),
            (graph, arguments) ->
                    new Resolver(graph).resolve(arguments.texts("ids"), Resolver.types(arguments.texts("expand")))),
    SEARCH(
            "Finds nodes of every type (models, papers, authors, owners, datasets, tags, licences) by words of their"
                    + " names.",
            Map.of(
                    "text", text("words of the name; the last one may be cut short"),
                    "types", texts("node types to find, such as Model; all if omitted"),
                    "limit", number("nodes of each type", NodeSearch.USUAL, NodeSearch.MOST)),
            List.of("text"),
            (graph, arguments) -> new NodeSearch(graph)
                    .find(
                            arguments.text("text"),
                            Resolver.types(arguments.texts("types")),
                            arguments.number("limit", NodeSearch.USUAL))),
    METAPATH(
            "Scores how strongly a node is connected with others over a metapath, such as Paper-Model-Paper for papers"
                    + " that the same models cite.",
            Map.of(
                    "metapath", text("metapath such as Model-Paper-Model"),
                    "source", text("source node: a model id, an arXiv id or a name"),
                    "measure",
                            text("one of " + String.join(", ", Worded.words(Measure.class)) + "; default: walk-count"),
                    "limit", number("results", WalkOptions.USUAL, WalkOptions.MOST)),
            List.of("metapath", "source"),
            (graph, arguments) -> new MetapathScores(graph)
                    .from(
                            arguments.text("source"),
                            arguments.text("metapath"),
                            new ScoreOptions(
                                    Worded.parse(
                                            Measure.class,
                                            "measure",
                                            arguments.optionalText("measure").orElse(Measure.WALK_COUNT.word())),
                                    ScoreOptions.USUAL_DAMPING,
                                    new WalkOptions(
                                            arguments.number("limit", WalkOptions.USUAL),
                                            Included.NEITHER,
                                            false,
                                            OptionalInt.empty(),
                                            false)))),
    RECOMMENDATION(
            "Recommends models or papers for a model, datasets for a pipeline, authors for an author, owners for an owner,"
                    + " with the paths that support each.",
            Map.of(
                    "kind", text("one of " + String.join(", ", Worded.words(RecommendationKind.class))),
                    "node", text("node to recommend for"),
                    "limit", number("suggestions", RecommendationOptions.USUAL, RecommendationOptions.MOST)),
            List.of("kind", "node"),
            (graph, arguments) -> new Recommendations(graph)
                    .of(
                            Worded.parse(RecommendationKind.class, "kind", arguments.text("kind")),
                            arguments.text("node"),
                            new RecommendationOptions(
                                    arguments.number("limit", RecommendationOptions.USUAL), false, false))),
    FAMILY(
            "Shows the family of a model: roots, ancestors, figures of all descendants, and the first of them.",
            Map.of(
                    "model", text("id of the model, such as Qwen/Qwen3-8B"),
                    "limit", number("descendants", MemberPage.USUAL, 1_000)),
            List.of("model"),
            (graph, arguments) -> new Families(graph)
                    .of(
                            ModelId.parseReference(arguments.text("model")),
                            new MemberFilter(
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty()),
                            new MemberPage(arguments.number("limit", MemberPage.USUAL), Optional.empty())));

    private final String description;
    private final Map<String, Object> properties;
    private final List<String> required;
    private final BiFunction<Graph, Arguments, Object> work;

    NetworkTool(
            String description,
            Map<String, Object> properties,
            List<String> required,
            BiFunction<Graph, Arguments, Object> work) {
        this.description = description;
        this.properties = properties;
        this.required = required;
        this.work = work;
    }

    String description() {
        return description;
    }

    /** Returns the JSON schema of each argument by its name. */
    Map<String, Object> properties() {
        return properties;
    }

    List<String> required() {
        return required;
    }

    Object answer(Graph graph, Arguments arguments) {
        return work.apply(graph, arguments.only(properties.keySet()));
    }

    private static Map<String, Object> text(String description) {
        return Map.of("type", "string", "description", description);
    }

    private static Map<String, Object> texts(String description) {
        return Map.of("type", "array", "items", Map.of("type", "string"), "description", description);
    }

    private static Map<String, Object> number(String what, int usual, int most) {
        return Map.of(
                "type",
                "integer",
                "minimum",
                1,
                "maximum",
                most,
                "default",
                usual,
                "description",
                "maximum number of " + what);
    }
}
