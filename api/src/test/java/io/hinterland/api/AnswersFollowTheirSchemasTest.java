package io.hinterland.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import com.networknt.schema.oas.OpenApi30;
import io.hinterland.queries.metapath.Measure;
import io.hinterland.queries.metapath.ScoreOptions;
import io.hinterland.queries.metapath.WalkOptions;
import io.hinterland.queries.resource.Resource;
import io.hinterland.schema.Worded;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** Whoever generates a client from the OpenAPI document can read every answer with it. */
class AnswersFollowTheirSchemasTest extends ApiTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchemaFactory SCHEMAS =
            JsonSchemaFactory.getInstance(VersionFlag.V4, builder -> builder.metaSchema(OpenApi30.getInstance())
                    .defaultMetaSchemaIri(OpenApi30.getInstance().getIri()));

    /** Requests by the path that they are of; those that have nothing, and much, to tell. */
    private static final Map<String, Set<String>> REQUESTS = Map.ofEntries(
            Map.entry("", Set.of("/")),
            Map.entry("/schema", Set.of("/schema")),
            Map.entry("/models/{id}", Set.of("/models/gpt-toy")),
            Map.entry("/models", Set.of("/models", "/models?limit=1", "/models?search=nothing-like-it")),
            Map.entry(
                    "/models/{owner}/{name}",
                    Set.of(
                            "/models/aurora/base-chat",
                            "/models/_/gpt-toy",
                            "/models/elsewhere/unlisted",
                            "/models/borealis/withdrawn")),
            Map.entry(
                    "/models/{owner}/{name}/profile",
                    Set.of("/models/cirrus/merged/profile", "/models/elsewhere/unlisted/profile")),
            Map.entry(
                    "/models/{owner}/{name}/family",
                    Set.of(
                            "/models/aurora/base/family?limit=1",
                            "/models/_/gpt-toy/family",
                            "/models/aurora/base/family?since=2024-03-01&publisher=cirrus")),
            Map.entry(
                    "/models/{owner}/{name}/kinship",
                    Set.of(
                            "/models/cirrus/merged/kinship?with=borealis/base-lora",
                            "/models/cirrus/merged/kinship?with=gpt-toy")),
            Map.entry("/families", Set.of("/families?limit=2")),
            Map.entry("/license-terms", Set.of("/license-terms")),
            Map.entry(
                    "/models/{owner}/{name}/licenses",
                    Set.of("/models/cirrus/merged/licenses?deny=apache-2.0", "/models/elsewhere/unlisted/licenses")),
            Map.entry(
                    "/models/{owner}/{name}/bom",
                    Set.of("/models/cirrus/merged/bom", "/models/elsewhere/unlisted/bom")),
            Map.entry("/models/{owner}/{name}/history", Set.of("/models/aurora/base/history")),
            Map.entry("/models/{owner}/{name}/papers", Set.of("/models/aurora/base-chat/papers")),
            Map.entry("/models/{owner}/{name}/parents", Set.of("/models/cirrus/merged/parents?depth=2")),
            Map.entry("/models/{owner}/{name}/children", Set.of("/models/aurora/base/children?depth=2")),
            Map.entry("/papers/{arxivId}", Set.of("/papers/2401.00001", "/papers/2309.00004")),
            Map.entry("/papers/{arxivId}/models", Set.of("/papers/2401.00001/models?limit=1")),
            Map.entry("/papers/{arxivId}/authors", Set.of("/papers/2401.00001/authors")),
            Map.entry("/papers/{archive}/{number}", Set.of("/papers/astro-ph/0601001")),
            Map.entry("/papers/{archive}/{number}/models", Set.of("/papers/astro-ph/0601001/models")),
            Map.entry("/papers/{archive}/{number}/authors", Set.of("/papers/astro-ph/0601001/authors")),
            Map.entry("/authors/{key}", Set.of("/authors/ada%20quill", "/authors/cleo%20marsh")),
            Map.entry("/links", Set.of("/links?metapath=Model-Paper&limit=3", "/links?metapath=Paper-Author-Owner")),
            Map.entry("/links/missing", Set.of("/links/missing?leastScore=0&limit=3", "/links/missing")),
            Map.entry("/links/precision", Set.of("/links/precision")),
            Map.entry("/nodes", Set.of("/nodes?search=aurora", "/nodes?search=nothing-like-it")),
            Map.entry("/neighbours", Set.of("/neighbours?node=Model:aurora/base-chat", "/neighbours?node=2401.00001")),
            Map.entry("/figures", Set.of("/figures", "/figures?minimumLikes=9999999")),
            Map.entry("/figures/groups", Set.of("/figures/groups?by=owner", "/figures/groups?by=month&order=key")),
            Map.entry("/figures/usage", Set.of("/figures/usage")),
            Map.entry("/atlas", Set.of("/atlas")),
            Map.entry("/atlas/place", Set.of("/atlas/place?model=aurora/base")),
            Map.entry("/stats", Set.of("/stats")),
            Map.entry("/stats/ranges", Set.of("/stats/ranges")),
            Map.entry("/stats/segregation", Set.of("/stats/segregation")),
            Map.entry("/queries", Set.of("/queries")),
            Map.entry("/queries/{name}", Set.of("/queries/top-models?limit=2")),
            Map.entry("/metapaths", Set.of("/metapaths?from=Model&to=Author&maxLength=2")),
            Map.entry("/metapaths/counts", Set.of("/metapaths/counts?metapath=Paper-Model-Paper&source=2401.00001")),
            Map.entry(
                    "/metapaths/scores",
                    Set.of("/metapaths/scores?metapath=Paper-Model-Paper&source=2401.00001&measure=pathsim")),
            Map.entry(
                    "/metapaths/scores/batch",
                    Set.of("/metapaths/scores/batch?metapath=Paper-Model-Paper&source=2401.00001&measure=pathsim")),
            Map.entry(
                    "/metapaths/scores/pair",
                    Set.of(
                            "/metapaths/scores/pair?metapath=Paper-Model-Paper&source=2401.00001&target=2402.00002&measure=pathsim")),
            Map.entry(
                    "/metapaths/scores/pairs",
                    Set.of("/metapaths/scores/pairs?metapath=Paper-Model-Paper&measure=pathsim")),
            Map.entry(
                    "/metapaths/explanation",
                    Set.of(
                            "/metapaths/explanation?source=2401.00001&target=2402.00002&metapath=Paper-Model-Paper",
                            "/metapaths/explanation?source=2401.00001&target=cirrus&maxLength=2",
                            "/metapaths/explanation?source=1910.09700&target=2402.00002&metapath=Paper-Model-Paper")),
            Map.entry(
                    "/metapaths/significance",
                    Set.of("/metapaths/significance?metapath=Paper-Model-Paper&source=2401.00001")),
            Map.entry(
                    "/recommendations",
                    Set.of(
                            "/recommendations?kind=papers&node=cirrus/story",
                            "/recommendations?kind=owners&node=cirrus")),
            Map.entry("/health/live", Set.of("/health/live")),
            Map.entry("/health/ready", Set.of("/health/ready")),
            Map.entry(
                    "/lineage/candidates",
                    Set.of("/lineage/candidates", "/lineage/candidates?model=cirrus/merged&leastConfidence=0")),
            Map.entry("/lineage/recovery", Set.of("/lineage/recovery", "/lineage/recovery?hidden=families")),
            Map.entry("/lineage/structure", Set.of("/lineage/structure")),
            Map.entry("/traits/mutation", Set.of("/traits/mutation")),
            Map.entry("/traits/transitions", Set.of("/traits/transitions?trait=license&relation=any")),
            Map.entry("/traits/drift", Set.of("/traits/drift?trait=license")),
            Map.entry("/traits/completeness", Set.of("/traits/completeness?by=owner")),
            Map.entry("/vendors/{owner}", Set.of("/vendors/Aurora", "/vendors/reed?limit=1")),
            Map.entry("/influence", Set.of("/influence", "/influence?of=papers&limit=1")),
            Map.entry("/communities", Set.of("/communities?metapath=Model-Paper-Model")),
            Map.entry("/time/lags", Set.of("/time/lags")),
            Map.entry("/time/survival", Set.of("/time/survival", "/time/survival?of=families")),
            Map.entry("/time/attention", Set.of("/time/attention")),
            Map.entry("/time/adoption", Set.of("/time/adoption?what=license&value=mit")),
            Map.entry("/predictions", Set.of("/predictions?trait=task&leastConfidence=0")),
            Map.entry("/predictions/recovery", Set.of("/predictions/recovery?trait=task")),
            Map.entry("/health", Set.of("/health")));

    @Test
    void everyAnswerIsWhatItsSchemaSays() {
        GRAPH.graph().write("""
                        MATCH (m:Model {id: 'aurora/base'})
                        CREATE (m)-[:CITES {role: 'other'}]->(:Paper {arxivId: 'astro-ph/0601001', metadata: 'known'})
                        """, Map.of());
        JsonNode document = document();
        Set<String> left = new TreeSet<>();
        document.path("paths").fieldNames().forEachRemaining(left::add);
        Map<String, Set<ValidationMessage>> wrong = new TreeMap<>();
        REQUESTS.forEach((path, requests) -> {
            JsonSchema schema = answerSchema(document, "/api/v1" + path, "get");
            requests.forEach(request ->
                    wrong.put(request, schema.validate(api.get(request).json())));
            left.remove("/api/v1" + path);
        });
        String ids = "2401.00001\nAurora/base\nno such thing\n";
        wrong.put(
                "/resolve",
                answerSchema(document, "/api/v1/resolve", "post")
                        .validate(api.post("/resolve?expand=Model", "text/plain", ids)
                                .json()));
        left.remove("/api/v1/resolve");
        left.remove("/api/v1/cypher");
        left.remove("/api/v1/mcp");
        left.remove("/api/v1/metrics");
        for (Resource resource : Resource.all()) {
            String list = "/" + resource.name();
            String expand = String.join(",", resource.neighbours().keySet());
            JsonNode page = api.get(list + "?limit=2&expand=" + expand + "&facet=" + expand)
                    .json();
            wrong.put(list, answerSchema(document, "/api/v1" + list, "get").validate(page));
            left.remove("/api/v1" + list);
            if (left.remove("/api/v1" + list + "/{id}") && !page.at("/items").isEmpty()) {
                String node =
                        list + "/" + URLEncoder.encode(page.at("/items/0/key").textValue(), StandardCharsets.UTF_8);
                JsonSchema schema = answerSchema(document, "/api/v1" + list + "/{id}", "get");
                wrong.put(node, schema.validate(api.get(node).json()));
            }
        }
        wrong.values().removeIf(Set::isEmpty);
        assertThat(wrong).isEmpty();
        assertThat(left)
                .as("files, bytes and the document itself are the only answers that have no schema")
                .containsExactly(
                        "/api/v1/atlas/tiles/{level}/{column}/{row}",
                        "/api/v1/export/{format}",
                        "/api/v1/openapi.yaml");
    }

    @Test
    void everyFieldOfEveryAnswerIsDescribed() {
        JsonNode schemas = document().at("/components/schemas");
        Set<String> undescribed = new TreeSet<>();
        schemas.fields()
                .forEachRemaining(
                        schema -> schema.getValue().path("properties").fields().forEachRemaining(field -> {
                            if (field.getValue().path("description").asText().isBlank()) {
                                undescribed.add(schema.getKey() + "." + field.getKey());
                            }
                        }));

        assertThat(undescribed).isEmpty();
        assertThat(schemas.at("/ModelSummary/properties/listed/description").textValue())
                .isEqualTo("false for a model that is gone, and for one that is only named as a parent");
        assertThat(schemas.at("/Explanation.Path/properties/nodes/description").textValue())
                .startsWith("from end to end");
    }

    @Test
    void whatMayBeAbsentIsDeclaredAndNothingElse() {
        JsonNode properties = document().at("/components/schemas/ModelSummary/properties");

        assertThat(properties.at("/library/nullable").booleanValue()).isTrue();
        assertThat(properties.at("/id").has("nullable")).isFalse();
        JsonNode unnamed = JSON.createObjectNode().putNull("id");
        assertThat(SCHEMAS.getSchema(properties.at("/id")).validate(unnamed.at("/id")))
                .as("a null where none may be is found")
                .isNotEmpty();
    }

    @Test
    void choicesAndBoundsOfParametersAreThoseThatQuestionsTake() {
        JsonNode document = document();
        List<String> measures = new ArrayList<>();
        document.at("/components/schemas/Measure/enum").forEach(word -> measures.add(word.textValue()));
        assertThat(measures).isEqualTo(Worded.words(Measure.class));

        JsonNode parameters =
                document.path("paths").path("/api/v1/metapaths/scores").at("/get/parameters");
        assertThat(schemaOf(parameters, "measure").toString()).contains("/Measure\"");
        assertThat(schemaOf(parameters, "limit").path("maximum").intValue()).isEqualTo(WalkOptions.MOST);
        assertThat(schemaOf(parameters, "limit").path("default").intValue()).isEqualTo(WalkOptions.USUAL);
        assertThat(schemaOf(parameters, "damping").path("default").doubleValue())
                .isEqualTo(ScoreOptions.USUAL_DAMPING);
    }

    private static JsonNode schemaOf(JsonNode parameters, String name) {
        for (JsonNode parameter : parameters) {
            if (parameter.path("name").asText().equals(name)) {
                return parameter.path("schema");
            }
        }
        throw new AssertionError("no parameter " + name);
    }

    private static JsonNode document() {
        Map<String, Object> yaml = new Yaml().load(api.get("/openapi.yaml").text());
        return JSON.valueToTree(yaml);
    }

    private static JsonSchema answerSchema(JsonNode document, String path, String method) {
        JsonNode content = document.path("paths").path(path).at("/" + method + "/responses/200/content");
        ObjectNode schema = JSON.createObjectNode();
        schema.putArray("allOf").add(content.path("application/json").path("schema"));
        schema.set("components", document.path("components"));
        assertThat(content.path("application/json").has("schema")).as(path).isTrue();
        return SCHEMAS.getSchema(schema);
    }
}
