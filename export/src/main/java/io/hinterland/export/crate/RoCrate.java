package io.hinterland.export.crate;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hinterland.export.folder.DataSource;
import io.hinterland.export.folder.ExportedFile;
import io.hinterland.export.folder.FolderManifest;
import io.hinterland.export.folder.NetworkTable;
import io.hinterland.export.table.TableForm;
import io.hinterland.schema.ProductVersion;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The description of a publication after RO-Crate 1.1. Its context has no term for checksums, which are those of
 * schema.org.
 *
 * @param files by their paths, with lengths and checksums
 */
record RoCrate(CrateDescription crate, TableForm form, List<NetworkTable> tables, Map<String, ExportedFile> files) {

    static final String FILE = "ro-crate-metadata.json";

    private static final String CONTEXT = "https://w3id.org/ro/crate/1.1/context";

    ObjectNode document() {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.putArray("@context").add(CONTEXT).addObject().put("sha256", "http://schema.org/sha256");
        ArrayNode graph = document.putArray("@graph");
        ObjectNode descriptor = entity(graph, FILE, "CreativeWork");
        link(descriptor, "conformsTo", "https://w3id.org/ro/crate/1.1");
        link(descriptor, "about", "./");
        root(graph);
        tables.forEach(table -> table(graph, table));
        file(
                graph,
                Croissant.FILE,
                "Description of the tables for loaders of data sets (Croissant)",
                "application/ld+json");
        file(graph, Citation.FILE, "How to cite this data set", "text/yaml");
        file(graph, FolderManifest.FILE, "Counts, checksums and sources", "application/json");
        context(graph);
        return document;
    }

    private void root(ArrayNode graph) {
        ObjectNode root = entity(graph, "./", "Dataset")
                .put("name", crate.title())
                .put("description", crate.summary())
                .put("datePublished", crate.date().toString());
        link(root, "license", crate.licenseAddress());
        ArrayNode creators = root.putArray("creator");
        for (int index = 0; index < crate.creators().size(); index++) {
            creators.addObject().put("@id", creator(index));
        }
        ArrayNode parts = root.putArray("hasPart");
        tables.forEach(table -> parts.addObject().put("@id", table.path()));
        List.of(Croissant.FILE, Citation.FILE, FolderManifest.FILE)
                .forEach(file -> parts.addObject().put("@id", file));
        ArrayNode sources = root.putArray("isBasedOn");
        DataSource.all().forEach(source -> sources.addObject().put("@id", source.address()));
    }

    private void table(ArrayNode graph, NetworkTable table) {
        ExportedFile written = Objects.requireNonNull(files.get(table.path()));
        file(graph, table.path(), table.rows() + " of " + table.content().name(), Croissant.mediaType(form))
                .put("contentSize", Long.toString(written.bytes()))
                .put("sha256", written.sha256());
    }

    private static ObjectNode file(ArrayNode graph, String path, String description, String mediaType) {
        return entity(graph, path, "File")
                .put("name", path)
                .put("description", description)
                .put("encodingFormat", mediaType);
    }

    /** Adds what is not part of the publication, but is named by it. */
    private void context(ArrayNode graph) {
        entity(graph, crate.licenseAddress(), "CreativeWork").put("name", crate.license());
        for (int index = 0; index < crate.creators().size(); index++) {
            entity(graph, creator(index), "Organization")
                    .put("name", crate.creators().get(index));
        }
        DataSource.all().forEach(source -> entity(graph, source.address(), "CreativeWork")
                .put("name", source.name())
                .put("description", source.facts())
                .put("conditionsOfAccess", source.license()));
        ObjectNode export = entity(graph, "#export", "CreateAction").put("name", "Export of the network");
        link(export, "instrument", "#hinterland");
        link(export, "result", "./");
        entity(graph, "#hinterland", "SoftwareApplication")
                .put("name", "Hinterland")
                .put("softwareVersion", ProductVersion.text());
    }

    private static String creator(int index) {
        return "#creator-" + (index + 1);
    }

    private static ObjectNode entity(ArrayNode graph, String id, String type) {
        return graph.addObject().put("@id", id).put("@type", type);
    }

    private static void link(ObjectNode entity, String property, String id) {
        entity.putObject(property).put("@id", id);
    }
}
