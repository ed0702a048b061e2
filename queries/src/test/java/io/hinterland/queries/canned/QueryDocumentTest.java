package io.hinterland.queries.canned;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/queries.md} describes every canned query as its head does. To bring it up to date, run this test with
 * {@code -Dhinterland.docs.write=true}.
 */
class QueryDocumentTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "queries.md");

    @Test
    void describesEveryQueryAndParameter() throws IOException {
        String expected = document();
        if (Boolean.getBoolean("hinterland.docs.write")) {
            Files.writeString(DOCUMENT, expected);
        }
        assertThat(DOCUMENT).content().isEqualTo(expected);
    }

    private static String document() {
        List<CannedQuery> queries = QueryCatalog.packaged().queries();
        return """
                # Canned queries

                Frequently asked questions. `hinterland query` lists them, `hinterland query NAME -p key=value` runs
                one, and so does `/api/v1/queries/NAME?key=value`. Each is a file under
                `queries/src/main/resources/io/hinterland/queries/canned/` that can be pasted into Neo4j Browser once its
                parameters are set (`:param limit => 20;`). Queries that end in `-network` return graphs to display there.
                All of them count listed models only, and boilerplate citations only where asked to.

                A `limit` applies to tables and JSON, where it has a default, and to CSV and NDJSON only if it is given. What it leaves
                out is never silent: the command line prints how many rows there are, and JSON has `truncated`.

                A parameter named after a node type takes what people call such a node: a model's id, an arXiv id in any
                spelling, or a name in any case. This page is made from the heads of the files.

                | query | what |
                |---|---|
                """
                + queries.stream().map(QueryDocumentTest::row).collect(Collectors.joining())
                + queries.stream().map(QueryDocumentTest::section).collect(Collectors.joining());
    }

    private static String row(CannedQuery query) {
        return "| [`%s`](#%s) | %s |\n".formatted(query.name(), query.name(), query.title());
    }

    private static String section(CannedQuery query) {
        String parameters = query.parameters().isEmpty()
                ? ""
                : Stream.concat(
                                Stream.of("\n| parameter | takes | what |\n|---|---|---|\n"),
                                query.parameters().stream().map(QueryDocumentTest::row))
                        .collect(Collectors.joining());
        return "\n## %s\n\n%s. %s\n%s".formatted(query.name(), query.title(), query.purpose(), parameters);
    }

    private static String row(Parameter parameter) {
        String takes = parameter.takes().replace("|", "\\|")
                + parameter
                        .example()
                        .map(example -> ", such as `" + example + "`")
                        .orElse("");
        return "| `%s` | %s | %s |\n".formatted(parameter.name(), takes, parameter.sentence());
    }
}
