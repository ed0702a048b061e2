package io.hinterland.export.crate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hinterland.export.folder.ExportFolder;
import io.hinterland.export.folder.ExportedFile;
import io.hinterland.export.network.Selection;
import io.hinterland.export.table.TableForm;
import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.testkit.GraphExtension;
import io.hinterland.testkit.ToyHub;
import jakarta.json.JsonArray;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class CrateTest {

    @RegisterExtension
    static final GraphExtension GRAPH = GraphExtension.local().holding(ToyHub::load);

    private static final String ROOT = "http://schema.org/";

    /** The terms of the context of RO-Crate 1.1 that are used, since tests do not read the web. */
    private static final String CONTEXT = """
            {"@context": {"CreativeWork": "http://schema.org/CreativeWork", "Dataset": "http://schema.org/Dataset",
              "File": "http://schema.org/MediaObject", "Organization": "http://schema.org/Organization",
              "SoftwareApplication": "http://schema.org/SoftwareApplication",
              "CreateAction": "http://schema.org/CreateAction", "conformsTo": "http://purl.org/dc/terms/conformsTo",
              "about": "http://schema.org/about", "name": "http://schema.org/name",
              "description": "http://schema.org/description", "datePublished": "http://schema.org/datePublished",
              "license": "http://schema.org/license", "creator": "http://schema.org/creator",
              "hasPart": "http://schema.org/hasPart", "isBasedOn": "http://schema.org/isBasedOn",
              "encodingFormat": "http://schema.org/encodingFormat", "contentSize": "http://schema.org/contentSize",
              "conditionsOfAccess": "http://schema.org/conditionsOfAccess",
              "instrument": "http://schema.org/instrument", "result": "http://schema.org/result",
              "softwareVersion": "http://schema.org/softwareVersion"}}
            """;

    @TempDir
    private Path temporary;

    @Test
    void everyTableIsDescribedWithItsChecksum() throws IOException {
        Path folder = written(TableForm.PARQUET, "crate");
        Map<String, String> checksums =
                ExportedFile.allIn(folder).stream().collect(Collectors.toMap(ExportedFile::file, ExportedFile::sha256));

        for (String document : List.of("croissant.json", "ro-crate-metadata.json")) {
            JsonNode files = read(folder.resolve(document)).path(document.startsWith("c") ? "distribution" : "@graph");
            Map<String, String> described = new TreeMap<>();
            files.forEach(file -> {
                if (file.has("sha256")) {
                    described.put(file.path("@id").asText(), file.path("sha256").asText());
                }
            });
            assertThat(described)
                    .hasSizeGreaterThan(35)
                    .allSatisfy((path, sha256) -> assertThat(sha256).as(path).isEqualTo(checksums.get(path)));
        }
        assertThat(read(folder.resolve("manifest.json")).path("files")).hasSize(checksums.size() - 1);
    }

    @Test
    void roCrateIsLinkedDataWithoutUnknownTerms() throws IOException, JsonLdError {
        Path folder = written(TableForm.CSV, "crate");
        JsonNode metadata = read(folder.resolve("ro-crate-metadata.json"));
        JsonNode root = metadata.path("@graph").path(1);

        assertThat(metadata.path("@context").path(0).asText()).isEqualTo("https://w3id.org/ro/crate/1.1/context");
        assertThat(metadata.path("@graph").path(0).path("@id").asText()).isEqualTo("ro-crate-metadata.json");
        assertThat(root.path("@id").asText()).isEqualTo("./");
        assertThat(root.path("datePublished").asText()).isEqualTo("2026-08-22");
        assertThat(root.path("license").path("@id").asText()).isEqualTo("https://spdx.org/licenses/CC-BY-4.0");
        JsonArray expanded = JsonLd.expand(document(folder.resolve("ro-crate-metadata.json")))
                .base("https://example.org/crate/")
                .loader((address, options) -> {
                    assertThat(address.toString()).isEqualTo("https://w3id.org/ro/crate/1.1/context");
                    return JsonDocument.of(new ByteArrayInputStream(CONTEXT.getBytes(StandardCharsets.UTF_8)));
                })
                .get();
        assertThat(terms(expanded))
                .containsAll(terms(metadata.path("@graph")).stream()
                        .map(term -> term.equals("conformsTo") ? "http://purl.org/dc/terms/" + term : ROOT + term)
                        .toList());
    }

    @Test
    void croissantHasTheFieldsTheirTypesAndKeys() throws IOException, JsonLdError {
        Path folder = written(TableForm.PARQUET, "crate");
        JsonArray expanded =
                JsonLd.expand(document(folder.resolve("croissant.json"))).get();
        JsonNode sets = read(folder.resolve("croissant.json")).path("recordSet");

        assertThat(expanded.getJsonObject(0).keySet())
                .contains(
                        "http://mlcommons.org/croissant/recordSet",
                        "https://schema.org/distribution",
                        "http://purl.org/dc/terms/conformsTo");
        JsonNode model = named(sets, "Model");
        assertThat(model.path("key").path("@id").asText()).isEqualTo("Model/id");
        assertThat(named(model.path("field"), "downloads").path("dataType").asText())
                .isEqualTo("sc:Integer");
        assertThat(named(model.path("field"), "tags").path("repeated").asBoolean())
                .isTrue();
        JsonNode target = named(named(sets, "CITES").path("field"), "targetKey");
        assertThat(target.path("references").path("field").path("@id").asText()).isEqualTo("Paper/arxivId");
        assertThat(target.path("source").path("fileObject").path("@id").asText())
                .isEqualTo("edges/CITES.parquet");
    }

    @Test
    void tablesAreReadByDuckDb() throws IOException, SQLException {
        Path folder = written(TableForm.PARQUET, "crate");

        try (var connection = DriverManager.getConnection("jdbc:duckdb:");
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT downloads, createdAt, tags[1], firstSeen FROM '"
                        + folder.resolve("nodes/Model.parquet") + "' WHERE id = 'gpt-toy'")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getLong(1)).isEqualTo(2000);
            assertThat(rows.getTimestamp(2).toLocalDateTime()).hasToString("2023-09-12T00:00");
            assertThat(rows.getString(3)).isEqualTo("transformers");
            assertThat(rows.getString(4)).isEqualTo("2026-08-19");
        }
    }

    @Test
    void thePublicationIsCitedAndTheSameEachTime() throws IOException {
        Path once = written(TableForm.NDJSON, "once");
        Path again = written(TableForm.NDJSON, "again");

        assertThat(ExportedFile.allIn(once)).isEqualTo(ExportedFile.allIn(again));
        assertThat(Files.readString(once.resolve("CITATION.cff")))
                .startsWith("cff-version: 1.2.0\n")
                .contains("license: CC-BY-4.0", "  - name: \"A \\\"Library\\\"\"", "title: \"arXiv\"");
    }

    @Test
    void aPublicationHasADateAndALicence() {
        assertThatThrownBy(() -> crate(TableForm.CSV, "MIT or so").write(GRAPH.graph(), temporary))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("SPDX");
        GRAPH.graph().write("MATCH (n:Snapshot|Model) DETACH DELETE n", Map.of());
        assertThatThrownBy(() -> crate(TableForm.CSV, "MIT").write(GRAPH.graph(), temporary))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("--date");
    }

    private Path written(TableForm form, String name) {
        Path folder = temporary.resolve(name);
        new ExportFolder(folder).fill(path -> crate(form, "CC-BY-4.0").write(GRAPH.graph(), path));
        return folder;
    }

    private static Crate crate(TableForm form, String license) {
        return new Crate(new Selection.Whole(), form, "A toy", license, List.of("A \"Library\""), Optional.empty());
    }

    private static JsonNode read(Path file) throws IOException {
        return new ObjectMapper().readTree(file.toFile());
    }

    private static JsonDocument document(Path file) throws IOException, JsonLdError {
        try (InputStream in = Files.newInputStream(file)) {
            return JsonDocument.of(in);
        }
    }

    private static JsonNode named(JsonNode all, String name) {
        for (JsonNode each : all) {
            if (each.path("name").asText().equals(name)) {
                return each;
            }
        }
        throw new AssertionError("There is no " + name);
    }

    private static List<String> terms(JsonNode graph) {
        return StreamSupport.stream(graph.spliterator(), false)
                .flatMap(entity -> entity.properties().stream().map(Map.Entry::getKey))
                .filter(term -> !term.startsWith("@"))
                .distinct()
                .toList();
    }

    private static List<String> terms(JsonArray expanded) {
        return expanded.stream()
                .flatMap(entity -> entity.asJsonObject().keySet().stream())
                .distinct()
                .toList();
    }
}
