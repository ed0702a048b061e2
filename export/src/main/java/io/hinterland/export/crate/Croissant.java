package io.hinterland.export.crate;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hinterland.export.folder.ExportedFile;
import io.hinterland.export.folder.NetworkTable;
import io.hinterland.export.folder.NetworkTable.Edges;
import io.hinterland.export.folder.NetworkTable.Nodes;
import io.hinterland.export.table.TableForm;
import io.hinterland.schema.HubNodeType;
import io.hinterland.schema.Property;
import io.hinterland.schema.PropertyType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The description of a publication after Croissant 1.0: each table with its columns, their types and keys, so that
 * loaders of data sets read it without further code. The context stands in the document, as the specification has it.
 *
 * @param files by their paths, with lengths and checksums
 */
record Croissant(CrateDescription crate, TableForm form, List<NetworkTable> tables, Map<String, ExportedFile> files) {

    static final String FILE = "croissant.json";

    /** Terms of Croissant that are used here, and those whose values are of a type. */
    private static final List<String> TERMS = List.of(
            "citeAs",
            "column",
            "extract",
            "field",
            "fileObject",
            "key",
            "recordSet",
            "references",
            "repeated",
            "source");

    static String mediaType(TableForm form) {
        return switch (form) {
            case CSV -> "text/csv";
            case NDJSON -> "application/jsonlines";
            case PARQUET -> "application/vnd.apache.parquet";
        };
    }

    ObjectNode document() {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.set("@context", context());
        document.put("@type", "sc:Dataset")
                .put("name", crate.title())
                .put("description", crate.summary())
                .put("conformsTo", "http://mlcommons.org/croissant/1.0")
                .put("license", crate.licenseAddress())
                .put("datePublished", crate.date().toString())
                .put("version", crate.date().toString().replace('-', '.'))
                .put("citeAs", citation());
        ArrayNode creators = document.putArray("creator");
        crate.creators()
                .forEach(name ->
                        creators.addObject().put("@type", "sc:Organization").put("name", name));
        ArrayNode distribution = document.putArray("distribution");
        tables.forEach(table -> fileObject(distribution, table));
        ArrayNode recordSets = document.putArray("recordSet");
        tables.forEach(table -> recordSet(recordSets, table));
        return document;
    }

    private static ObjectNode context() {
        ObjectNode context = JsonNodeFactory.instance
                .objectNode()
                .put("@language", "en")
                .put("@vocab", "https://schema.org/")
                .put("sc", "https://schema.org/")
                .put("cr", "http://mlcommons.org/croissant/")
                .put("dct", "http://purl.org/dc/terms/")
                .put("conformsTo", "dct:conformsTo");
        TERMS.forEach(term -> context.put(term, "cr:" + term));
        context.putObject("dataType").put("@id", "cr:dataType").put("@type", "@vocab");
        return context;
    }

    private String citation() {
        return String.join(", ", crate.creators()) + " (" + crate.date().getYear() + "): " + crate.title() + ", as of "
                + crate.date() + ".";
    }

    private void fileObject(ArrayNode distribution, NetworkTable table) {
        ExportedFile written = Objects.requireNonNull(files.get(table.path()));
        distribution
                .addObject()
                .put("@type", "cr:FileObject")
                .put("@id", table.path())
                .put("name", table.content().name())
                .put("contentUrl", table.path())
                .put("contentSize", written.bytes() + " B")
                .put("encodingFormat", mediaType(form))
                .put("sha256", written.sha256());
    }

    private void recordSet(ArrayNode recordSets, NetworkTable table) {
        String name = table.content().name();
        ObjectNode recordSet = recordSets
                .addObject()
                .put("@type", "cr:RecordSet")
                .put("@id", name)
                .put("name", name)
                .put("description", table.rows() + " rows");
        if (table.content() instanceof Nodes nodes) {
            recordSet.putObject("key").put("@id", name + "/" + nodes.type().keyProperty());
        }
        ArrayNode fields = recordSet.putArray("field");
        table.content().columns().forEach(column -> field(fields, table, column));
    }

    private void field(ArrayNode fields, NetworkTable table, Property column) {
        ObjectNode field = fields.addObject()
                .put("@type", "cr:Field")
                .put("@id", table.content().name() + "/" + column.name())
                .put("name", column.name())
                .put("dataType", dataType(column.type()));
        if (!column.words().isEmpty()) {
            field.put("description", column.words().stream().collect(Collectors.joining(", ", "one of ", "")));
        }
        if (column.type() == PropertyType.TEXTS && form != TableForm.CSV) {
            field.put("repeated", true);
        }
        ObjectNode source = field.putObject("source");
        source.putObject("fileObject").put("@id", table.path());
        source.putObject("extract").put("column", column.name());
        if (table.content() instanceof Edges edges) {
            reference(field, edges, column.name());
        }
    }

    private static void reference(ObjectNode field, Edges edges, String column) {
        boolean isSource = column.equals(NetworkTable.SOURCE);
        if (isSource || column.equals(NetworkTable.TARGET)) {
            HubNodeType node = isSource ? edges.type().source() : edges.type().target();
            field.putObject("references").putObject("field").put("@id", node.label() + "/" + node.keyProperty());
        }
    }

    private static String dataType(PropertyType type) {
        return switch (type) {
            case TEXT, TEXTS -> "sc:Text";
            case WHOLE_NUMBER -> "sc:Integer";
            case NUMBER -> "sc:Float";
            case TRUTH -> "sc:Boolean";
            case DAY -> "sc:Date";
            case MOMENT -> "sc:DateTime";
        };
    }
}
