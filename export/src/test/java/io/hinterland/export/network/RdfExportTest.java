package io.hinterland.export.network;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import io.hinterland.testkit.GraphExtension;
import io.hinterland.testkit.ToyHub;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** RDF is read and checked by Jena and titanium-json-ld. */
class RdfExportTest {

    @RegisterExtension
    static final GraphExtension GRAPH = GraphExtension.local().holding(ToyHub::load);

    private static final String FAIR4ML = "https://w3id.org/fair4ml#";
    private static final String SCHEMA = "http://schema.org/";
    private static final String OWN = "urn:hinterland:term:";
    private static final String BASE = "https://huggingface.co/aurora/base";

    private static final String HARD = "a & <b> \"c\" 'd'\u0001\n\\é\uD83D\uDE00";

    @Test
    void termsAreThoseOfFair4MlAndSchemaOrgWhereTheseHaveOne() throws IOException {
        GRAPH.graph().write("MATCH (p:Paper {arxivId: '2401.00001'}) SET p.title = $title", Map.of("title", HARD));
        Model model = whole(NetworkForm.NTRIPLES, Lang.NTRIPLES);

        var paper = model.getResource("https://arxiv.org/abs/2401.00001");
        assertThat(paper.getProperty(model.createProperty(SCHEMA + "name")).getString())
                .isEqualTo(HARD);
        assertStatement(model, BASE + "-chat", FAIR4ML + "fineTunedFrom", BASE);
        assertStatement(model, BASE, "https://w3id.org/codemeta/referencePublication", paper.getURI());
        assertStatement(model, "https://huggingface.co/borealis/base-lora", OWN + "adapterOf", BASE);
        assertStatement(model, "https://huggingface.co/borealis/base-chat-GGUF", OWN + "quantizedFrom", BASE + "-chat");
        assertStatement(model, "https://huggingface.co/cirrus/merged", OWN + "mergedFrom", BASE + "-chat");
        assertStatement(
                model,
                "https://huggingface.co/deltalab/vision",
                FAIR4ML + "sharedBy",
                "https://huggingface.co/DeltaLab");
    }

    @Test
    void jsonLdSaysTheSameAsTriples() throws IOException {
        GRAPH.graph().write("MATCH (p:Paper {arxivId: '2401.00001'}) SET p.title = $title", Map.of("title", HARD));
        GRAPH.graph().write("MATCH (m:Model {id: 'aurora/base'}) SET m.co2Grams = 12.5", Map.of());

        Model triples = whole(NetworkForm.NTRIPLES, Lang.NTRIPLES);
        Model jsonLd = whole(NetworkForm.JSONLD, Lang.JSONLD11);

        assertThat(jsonLd.size()).isEqualTo(triples.size()).isGreaterThan(400);
        assertThat(jsonLd.isIsomorphicWith(triples)).isTrue();
    }

    @Test
    void aModelIsAnMlModelWhenJsonLdIsExpandedWithoutTheWeb() throws IOException, JsonLdError {
        byte[] document = written(NetworkForm.JSONLD, new Selection.Model("aurora/base", Set.of()));

        var expanded = JsonLd.expand(JsonDocument.of(new ByteArrayInputStream(document)))
                .get()
                .getJsonObject(0);
        assertThat(expanded.getString("@id")).isEqualTo(BASE);
        assertThat(expanded.getJsonArray("@type").toString())
                .isEqualTo("[\"" + OWN + "Model\",\"" + FAIR4ML + "MLModel\"]");
        assertThat(expanded.keySet()).contains(SCHEMA + "name", SCHEMA + "identifier", OWN + "downloads");
    }

    @Test
    void everyExportConformsToTheShapes() throws IOException {
        assertThat(violations(whole(NetworkForm.JSONLD, Lang.JSONLD11))).isEmpty();
    }

    @Test
    void whatIsWrongBreaksTheShapes() throws IOException {
        Model model = whole(NetworkForm.NTRIPLES, Lang.NTRIPLES);
        var base = model.getResource(BASE);
        base.addProperty(model.createProperty(OWN + "downloads"), "many");
        base.addProperty(model.createProperty(FAIR4ML + "sharedBy"), base);

        assertThat(violations(model)).contains("downloads", "sharedBy");
    }

    private static String violations(Model model) {
        Model shapes = ModelFactory.createDefaultModel();
        RDFDataMgr.read(shapes, new StringReader(RdfVocabulary.turtle()), "urn:shapes", Lang.TURTLE);
        var report = ShaclValidator.get().validate(Shapes.parse(shapes.getGraph()), model.getGraph());
        return report.getEntries().stream()
                .map(entry -> entry.focusNode() + " " + entry.resultPath() + " " + entry.message())
                .reduce("", (all, entry) -> all + entry + "\n");
    }

    private static void assertStatement(Model model, String subject, String predicate, String object) {
        assertThat(model.contains(
                        model.getResource(subject), model.createProperty(predicate), model.getResource(object)))
                .as(subject + " " + predicate + " " + object)
                .isTrue();
    }

    private static Model whole(NetworkForm form, Lang language) throws IOException {
        Model model = ModelFactory.createDefaultModel();
        RDFDataMgr.read(model, new ByteArrayInputStream(written(form, new Selection.Whole())), language);
        return model;
    }

    private static byte[] written(NetworkForm form, Selection selection) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (NetworkWriter writer = form.begin(out)) {
            NetworkExport.write(GRAPH.graph(), selection, writer);
        }
        return out.toByteArray();
    }
}
