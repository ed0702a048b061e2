package io.hinterland.queries.bom;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hinterland.queries.bom.BillOfMaterials.Part;
import io.hinterland.schema.ProductVersion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A bill of materials as SPDX 3.0.1 in JSON-LD, after the profiles for AI and datasets. Bills of equal graphs have the
 * same bytes.
 */
public final class Spdx {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CONTEXT = "https://spdx.org/rdf/3.0.1/spdx-context.jsonld";
    private static final String CREATION = "_:creation";
    private static final String SPDX_ID = "spdxId";

    private final BillOfMaterials bill;
    private final String base;
    private final List<Map<String, Object>> elements = new ArrayList<>();
    private final Map<String, String> suppliers = new TreeMap<>();
    private final Map<String, String> licenses = new TreeMap<>();

    private Spdx(BillOfMaterials bill) {
        this.bill = bill;
        base = PartNames.modelAddress(bill.model()) + "#spdx-";
    }

    /** Returns the bill as JSON. */
    public static String json(BillOfMaterials bill) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("@context", CONTEXT);
        document.put("@graph", new Spdx(bill).graph());
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(document);
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException("A bill of materials has no SPDX form", failure);
        }
    }

    private List<Map<String, Object>> graph() {
        String tool = base + "tool";
        element("SoftwareAgent", tool).put("name", "Hinterland " + ProductVersion.text());
        bill.parts().forEach(this::model);
        bill.datasets().forEach(this::dataset);
        bill.parts().forEach(this::relations);
        List<Map<String, Object>> graph = new ArrayList<>(List.of(creation(tool), document()));
        graph.addAll(elements);
        return graph;
    }

    private Map<String, Object> creation(String tool) {
        Map<String, Object> creation = new LinkedHashMap<>();
        creation.put("type", "CreationInfo");
        creation.put("@id", CREATION);
        creation.put("specVersion", "3.0.1");
        creation.put("created", bill.moment());
        creation.put("createdBy", List.of(tool));
        return creation;
    }

    private Map<String, Object> document() {
        Map<String, Object> document = described("SpdxDocument", base + "document");
        document.put("name", "Bill of materials of " + bill.model());
        document.put("profileConformance", List.of("core", "software", "ai", "dataset", "simpleLicensing"));
        document.put("rootElement", List.of(modelId(bill.model())));
        document.put(
                "element",
                elements.stream().map(element -> element.get(SPDX_ID)).toList());
        return document;
    }

    private void model(Part part) {
        String supplier = part.supplier().map(this::supplier).orElse("");
        Map<String, Object> model = element("ai_AIPackage", modelId(part.id()));
        model.put("name", part.id());
        model.put("software_primaryPurpose", "model");
        model.put("software_packageUrl", PartNames.packageUrl(part.id()));
        model.put("software_downloadLocation", PartNames.modelAddress(part.id()));
        if (!supplier.isEmpty()) {
            model.put("suppliedBy", supplier);
        }
        part.created().ifPresent(created -> model.put("releaseTime", seconds(created)));
        putAll(model, "ai_domain", part.pipelines());
        putAll(model, "ai_typeOfModel", part.architectures());
        putAll(
                model,
                "ai_metric",
                part.results().stream()
                        .map(result -> entry(result.benchmark() + " " + result.metric(), result.value()))
                        .toList());
    }

    private void dataset(String id) {
        Map<String, Object> dataset = element("dataset_DatasetPackage", datasetId(id));
        dataset.put("name", id);
        dataset.put("software_primaryPurpose", "data");
        dataset.put("dataset_datasetType", List.of("noAssertion"));
    }

    private void relations(Part part) {
        part.licenses().forEach(key -> relation(modelId(part.id()), "hasDeclaredLicense", license(key)));
        part.parents().stream()
                .map(BillOfMaterials.Parent::id)
                .distinct()
                .forEach(parent -> relation(modelId(parent), "ancestorOf", modelId(part.id())));
        part.datasets().forEach(dataset -> relation(modelId(part.id()), "trainedOn", datasetId(dataset)));
    }

    private void relation(String from, String type, String to) {
        Map<String, Object> relation = element("Relationship", base + "relationship-" + elements.size());
        relation.put("from", from);
        relation.put("relationshipType", type);
        relation.put("to", List.of(to));
    }

    private String supplier(String name) {
        return suppliers.computeIfAbsent(name, account -> {
            String id = base + "supplier-" + suppliers.size();
            element("Agent", id).put("name", account);
            return id;
        });
    }

    private String license(String key) {
        return licenses.computeIfAbsent(key, license -> {
            String id = base + "license-" + licenses.size();
            element("simplelicensing_LicenseExpression", id)
                    .put("simplelicensing_licenseExpression", PartNames.expression(license));
            return id;
        });
    }

    private Map<String, Object> element(String type, String id) {
        Map<String, Object> element = described(type, id);
        elements.add(element);
        return element;
    }

    private static Map<String, Object> described(String type, String id) {
        Map<String, Object> element = new LinkedHashMap<>();
        element.put("type", type);
        element.put(SPDX_ID, id);
        element.put("creationInfo", CREATION);
        return element;
    }

    private static Map<String, Object> entry(String key, String value) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("type", "DictionaryEntry");
        entry.put("key", key);
        entry.put("value", value);
        return entry;
    }

    private static void putAll(Map<String, Object> element, String name, List<?> values) {
        if (!values.isEmpty()) {
            element.put(name, values);
        }
    }

    private static String modelId(String id) {
        return PartNames.modelAddress(id) + "#model";
    }

    private String datasetId(String id) {
        return base + PartNames.datasetReference(id);
    }

    /** SPDX has no fractions of seconds. */
    private static String seconds(String moment) {
        return moment.replaceFirst("\\.\\d+", "");
    }
}
