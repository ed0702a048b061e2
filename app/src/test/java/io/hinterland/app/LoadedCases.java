package io.hinterland.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.hinterland.graph.Graph;
import io.hinterland.graph.GraphSettings;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Listings and papers as people have them, {@code testkit/cases}, all loaded into one graph by the built program. The
 * owners of a file's models begin with its name, which tells the cases apart.
 */
final class LoadedCases implements AutoCloseable {

    private static final Path CASES = Path.of("..", "testkit", "cases");

    private static final String EDGES = """
            MATCH (m:Model)-[e]->(t)
            WHERE m.id STARTS WITH $file
              AND NOT type(e) IN ['PUBLISHED_BY', 'IN_DOWNLOAD_RANGE', 'IN_LIKE_RANGE', 'HAS_TAG', 'CITES']
            RETURN split(m.id, '/')[1] + ' ' + type(e) + ' ' + coalesce(t.id, t.key)
              + coalesce(' as ' + e.printedName, '') AS line
            ORDER BY line""";

    private static final String PROPERTIES = """
            MATCH (m:Model) WHERE m.id STARTS WITH $file AND m[$property] IS NOT NULL
            RETURN split(m.id, '/')[1] + ' ' + toString(m[$property]) AS line ORDER BY line""";

    private static final String AUTHORS = """
            MATCH (p:Paper)-[w:WRITTEN_BY]->(a:Author) WHERE p.arxivId STARTS WITH $file
            WITH p, w, a ORDER BY w.position
            WITH p, collect(w.printedName + CASE WHEN coalesce(w.group, a.group, false) THEN ' G' ELSE '' END
              + CASE WHEN w.affiliations IS NULL THEN '' ELSE reduce(t = '', x IN w.affiliations | t + ' (' + x + ')') END)
              AS names
            RETURN right(p.arxivId, 2) + reduce(t = '', name IN names | t + ', ' + name) AS line ORDER BY line""";

    private final Distribution distribution;
    private final RunningUp up;
    private final Graph graph;
    private final HttpClient client = HttpClient.newHttpClient();
    private final String reportOfModels;
    private final String reportOfPapers;

    LoadedCases(Path home) throws IOException {
        distribution = new Distribution(home);
        up = RunningUp.start(distribution, "--empty");
        graph = Graph.connect(new GraphSettings(up.bolt(), "neo4j", up.password()));
        reportOfModels = load("models", "[a-z]+\\.(jsonl|csv)", "--as-of", "2026-08-22");
        reportOfPapers = load("papers", "[a-z]+-(papers|snapshot)\\.jsonl", "--all");
    }

    private String load(String what, String names, String... options) throws IOException {
        Path report = distribution.home().resolve(what + ".json");
        Stream<String> words = Stream.of("load", what, "--report", report.toString());
        CommandLineRun run = distribution.run(Stream.of(words, files(names).stream(), Stream.of(options))
                .flatMap(all -> all)
                .toArray(String[]::new));
        assertThat(run.status()).as(run.err()).isZero();
        return Files.readString(report);
    }

    private static List<String> files(String names) throws IOException {
        try (Stream<Path> cases = Files.list(CASES)) {
            return cases.filter(file -> file.getFileName().toString().matches(names))
                    .map(file -> file.toAbsolutePath().toString())
                    .sorted()
                    .toList();
        }
    }

    /** Returns what the report of the load of models says, as JSON. */
    String reportOfModels() {
        return reportOfModels;
    }

    /** Returns what the report of the load of papers says, as JSON. */
    String reportOfPapers() {
        return reportOfPapers;
    }

    /** Returns the edges of a file's models to values and parents, as {@code name TYPE target as printed}. */
    List<String> edges(String file) {
        return rows(EDGES, Map.of("file", file));
    }

    /** Returns the models of a file that have a property, each with its value. */
    List<String> properties(String file, String property) {
        return rows(PROPERTIES, Map.of("file", file, "property", property));
    }

    /** Returns the authors of papers whose ids begin so, in their order; G after a group, affiliations in brackets. */
    List<String> authors(String papers) {
        return rows(AUTHORS, Map.of("file", papers));
    }

    /** Returns the column {@code line}. */
    List<String> rows(String cypher, Map<String, Object> parameters) {
        return graph.read(cypher, parameters, row -> row.get("line").asString());
    }

    /** Returns the ids that the API lists for a filter. */
    List<String> models(String filter) throws IOException, InterruptedException {
        return Pattern.compile("\"id\":\\s*\"([^\"]+)\"")
                .matcher(get("models?limit=100&" + filter).body())
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    /** Returns the rows of a canned query as CSV, without the head. */
    String query(String nameAndParameters) throws IOException, InterruptedException {
        HttpResponse<String> answer = get("queries/" + nameAndParameters, "text/csv");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body().lines().skip(1).collect(Collectors.joining("\n"));
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return get(path, "*/*");
    }

    private HttpResponse<String> get(String path, String form) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(up.api() + path))
                .header("Accept", form)
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    @Override
    public void close() throws InterruptedException {
        graph.close();
        up.close();
    }
}
