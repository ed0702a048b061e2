package io.hinterland.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hinterland.queries.canned.CannedQuery;
import io.hinterland.queries.canned.QueryCatalog;
import io.hinterland.queries.canned.ValueText;
import io.hinterland.schema.failure.UnavailableException;
import io.hinterland.testkit.GraphExtension;
import io.hinterland.testkit.ToyHub;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GesisReportTest {

    @RegisterExtension
    static final GraphExtension GRAPH = GraphExtension.local().holding(ToyHub::load);

    /** Whatever a page could load: pictures, scripts, styles and fonts of others. */
    private static final Pattern LOADED = Pattern.compile("<(script|link|img|iframe)|\\ssrc=|url\\(|@import");

    @TempDir
    private Path folder;

    @Test
    void table1StandsBesideThePublishedFigures() throws IOException {
        write();

        assertThat(rows("table-1"))
                .containsExactly(
                        List.of("counted", "positive", "zero", "positivePublished", "zeroPublished"),
                        List.of("downloads", "9", "3", "325633", "292808"),
                        List.of("likes", "7", "5", "58522", "559919"),
                        List.of("both", "6", "2", "44822", "279108"));
        assertThat(rows("question-1"))
                .extracting(row -> row.get(1) + " " + row.get(2))
                .containsExactly("here published", "12 618441", "75.0 52.7", "58.3 9.5", "50.0 7.2");
    }

    @ParameterizedTest
    @CsvSource({
        "figure-4, download-ranges, ",
        "figure-5, like-ranges, ",
        "tags-of-liked, tag-frequencies, likes=1001-5000 limit=100",
        "tags-of-downloaded, tag-frequencies, leastDownloads=10001 limit=100",
        "papers-by-models, most-connected-papers, by=models",
        "papers-by-authors, most-connected-papers, by=authors",
        "authors-by-models, top-authors, "
    })
    void everyNumberOfATableIsThatOfTheQuery(String file, String query, @Nullable String parameters)
            throws IOException {
        write();

        CannedQuery.Answer answer = QueryCatalog.packaged().named(query).run(GRAPH.graph(), map(parameters));

        List<List<String>> expected = new ArrayList<>(List.of(answer.columns()));
        answer.rows()
                .forEach(row -> expected.add(row.stream().map(ValueText::of).toList()));
        assertThat(rows(file)).isEqualTo(expected);
        assertThat(page()).contains("hinterland query " + query);
    }

    @Test
    void figure4HasTheNumbersOfItsBars() throws IOException {
        write();

        assertThat(rows("figure-4"))
                .extracting(row -> row.get(1))
                .containsExactly("models", "3", "1", "2", "1", "1", "1", "1", "2");
        assertThat(Files.readString(folder.resolve("figure-4.svg"))).contains(">10001-50000<", "<rect");
    }

    @ParameterizedTest
    @CsvSource({
        "8, downloads, 50001+, 1",
        "9, likes, 5001-10000, 1",
        "10, downloads, 50001+, 2",
        "11, likes, 1001-5000, 2"
    })
    void aNetworkHasTheNodesAndEdgesOfTheQuery(int figure, String by, String range, String dataModel)
            throws IOException {
        write();

        CannedQuery.Answer paths = QueryCatalog.packaged()
                .named("range-network")
                .runWhole(GRAPH.graph(), Map.of("by", by, "range", range, "dataModel", dataModel));

        CollectedNetwork network = CollectedNetwork.of(paths);
        DirectedPseudograph<String, DefaultEdge> read = new DirectedPseudograph<>(
                SupplierUtil.createStringSupplier(), SupplierUtil.DEFAULT_EDGE_SUPPLIER, false);
        GraphMLImporter<String, DefaultEdge> reader = new GraphMLImporter<>();
        reader.setVertexFactory(id -> id);
        try (Reader file = Files.newBufferedReader(folder.resolve("figure-" + figure + ".graphml"))) {
            reader.importGraph(read, file);
        }
        assertThat(read.vertexSet()).hasSameSizeAs(network.nodes());
        assertThat(read.edgeSet()).hasSameSizeAs(network.edges());
        assertThat(rows("figure-" + figure + "-nodes")).hasSize(network.nodes().size() + 1);
        assertThat(rows("figure-" + figure + "-edges")).hasSize(network.edges().size() + 1);
        assertThat(Files.readString(folder.resolve("figure-" + figure + ".svg")).split("<circle", -1))
                .hasSize(network.nodes().size() + 1);
    }

    @Test
    void theMostDownloadedModelsOfTheToyHubShareWhatTheyDo() throws IOException {
        write();

        assertThat(rows("figure-8-nodes"))
                .extracting(row -> row.get(0) + " " + row.get(1))
                .contains("Model aurora/base", "Model aurora/base-chat", "Paper 2401.00001")
                .doesNotContain("Paper 1910.09700", "Model gpt-toy");
    }

    @Test
    void thePageStandsAloneAndNamesFilesThatAreThere() throws IOException {
        write();

        String page = page();
        assertThat(page).startsWith("<!DOCTYPE html>").doesNotContainPattern(LOADED);
        List<String> linked = Pattern.compile("href=\"([^\"]+)\"")
                .matcher(page)
                .results()
                .map(link -> link.group(1))
                .toList();
        assertThat(linked).hasSizeGreaterThan(25).allSatisfy(file -> assertThat(folder.resolve(file))
                .isRegularFile());
    }

    @Test
    void theSameGraphGivesTheSameBytes() throws IOException {
        write();
        Map<String, String> once = contents();
        write();

        assertThat(contents()).isEqualTo(once);
    }

    @Test
    void anEmptyGraphGivesAReportOfNothing() throws IOException {
        GRAPH.graph().write("MATCH (n) DETACH DELETE n", Map.of());

        write();

        assertThat(rows("question-1")).extracting(row -> row.get(1)).containsExactly("here", "0", "0.0", "0.0", "0.0");
        assertThat(page()).contains("there are none");
    }

    @Test
    void aFileInPlaceOfTheFolderIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThatThrownBy(() -> ReportFolder.create(file))
                .isInstanceOf(UnavailableException.class)
                .hasMessageContaining("is a file; name a folder");
    }

    private void write() {
        ReportFolder.create(folder).write(GesisReport.of(GRAPH.graph()));
    }

    private String page() throws IOException {
        return Files.readString(folder.resolve("index.html"));
    }

    private Map<String, String> contents() throws IOException {
        Map<String, String> contents = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                contents.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return contents;
    }

    private List<List<String>> rows(String file) throws IOException {
        try (CSVParser parser =
                CSVParser.parse(Files.newBufferedReader(folder.resolve(file + ".csv")), CSVFormat.RFC4180)) {
            return parser.stream().map(row -> row.stream().toList()).toList();
        }
    }

    private static Map<String, String> map(@Nullable String parameters) {
        Map<String, String> map = new LinkedHashMap<>();
        Stream.ofNullable(parameters)
                .flatMap(text -> Stream.of(text.split(" ")))
                .map(parameter -> parameter.split("="))
                .forEach(parameter -> map.put(parameter[0], parameter[1]));
        return map;
    }
}
