package io.hinterland.queries.bom;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hinterland.schema.identity.ModelId;
import io.hinterland.testkit.GraphExtension;
import io.hinterland.testkit.ToyHub;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cyclonedx.Version;
import org.cyclonedx.parsers.JsonParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.spdx.v3jsonldstore.JsonLDSchema;

/** Bills of every model of the toy hub are valid by the official libraries, and refer to nothing that they lack. */
class BillsOfMaterialsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @RegisterExtension
    static final GraphExtension GRAPH = GraphExtension.local().holding(ToyHub::load);

    private final BillsOfMaterials bills = new BillsOfMaterials(GRAPH.graph());

    @Test
    void cycloneDxIsValidWithoutDanglingReferences() throws Exception {
        for (BillOfMaterials bill : all()) {
            String text = CycloneDx.json(bill);
            assertThat(new JsonParser().validate(text.getBytes(UTF_8), Version.VERSION_16))
                    .as(text)
                    .isEmpty();
            JsonNode bom = JSON.readTree(text);
            Set<String> declared = new TreeSet<>(bom.findValuesAsText("bom-ref"));
            List<String> used = new ArrayList<>(bom.findValuesAsText("ref"));
            bom.findValues("dependsOn").forEach(list -> list.forEach(one -> used.add(one.textValue())));
            assertThat(declared).as(bill.model()).containsAll(used);
        }
    }

    @Test
    void spdxIsValidWithoutDanglingReferences() throws Exception {
        JsonLDSchema schema =
                new JsonLDSchema("schema-v3.0.1.json", "spdx-context-v3.0.1.jsonld", "spdx-model-v3.0.1.jsonld");
        for (BillOfMaterials bill : all()) {
            String text = Spdx.json(bill);
            JsonNode document = JSON.readTree(text);
            assertThat(schema.validate(document)).as(text).isTrue();
            Set<String> declared = new TreeSet<>(document.findValuesAsText("spdxId"));
            Set<String> used = new TreeSet<>(document.findValuesAsText("from"));
            Stream.of("to", "rootElement", "element", "createdBy")
                    .flatMap(field -> document.findValues(field).stream())
                    .forEach(list -> list.forEach(one -> used.add(one.textValue())));
            assertThat(declared).as(bill.model()).containsAll(used);
        }
    }

    @Test
    void thePedigreeReachesTheRoots() throws Exception {
        JsonNode subject = JSON.readTree(CycloneDx.json(bills.of(ModelId.parse("cirrus/merged"))))
                .at("/metadata/component");
        assertThat(subject.at("/pedigree/ancestors").findValuesAsText("purl"))
                .containsExactly(
                        "pkg:huggingface/aurora/base-chat",
                        "pkg:huggingface/cirrus/story",
                        "pkg:huggingface/aurora/base",
                        "pkg:huggingface/elsewhere/unlisted");
        assertThat(subject.at("/licenses/0/license/id").textValue()).isEqualTo("Apache-2.0");
        assertThat(Spdx.json(bills.of(ModelId.parse("cirrus/merged")))).contains("ancestorOf", "trainedOn");
    }

    @Test
    void equalGraphsGiveTheSameBytes() {
        ModelId id = ModelId.parse("cirrus/merged");
        assertThat(CycloneDx.json(bills.of(id))).isEqualTo(CycloneDx.json(bills.of(id)));
        assertThat(Spdx.json(bills.of(id))).isEqualTo(Spdx.json(bills.of(id)));
    }

    private List<BillOfMaterials> all() {
        return GRAPH
                .graph()
                .read("MATCH (m:Model) RETURN m.id AS id ORDER BY id", Map.of(), row -> row.get("id")
                        .asString())
                .stream()
                .map(id -> bills.of(ModelId.parse(id)))
                .toList();
    }
}
