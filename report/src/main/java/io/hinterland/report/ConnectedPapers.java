package io.hinterland.report;

import io.hinterland.graph.Graph;
import io.hinterland.queries.canned.CannedQuery;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The most connected papers of the study, by models and by authors, and whose papers they are. */
record ConnectedPapers(Graph graph) {

    private static final AskedQuery BY_MODELS = new AskedQuery("most-connected-papers", Map.of("by", "models"));
    private static final AskedQuery BY_AUTHORS = new AskedQuery("most-connected-papers", Map.of("by", "authors"));
    private static final AskedQuery AUTHORS = new AskedQuery("top-authors");

    Report.Section section() {
        CannedQuery.Answer byModels = BY_MODELS.answer(graph);
        CannedQuery.Answer byAuthors = BY_AUTHORS.answer(graph);
        CannedQuery.Answer authors = AUTHORS.answer(graph);
        return new Report.Section(
                "6. Which papers are connected with most models, and which with most authors?",
                "Citations that card templates make are apart: those of tools for their methods have a column of their"
                        + " own, boilerplate does not count.",
                List.of(
                        Finding.table(
                                "question-6",
                                List.of(
                                        new Finding(
                                                "paper of most models", first(byModels, 0, 1, 3), BY_MODELS.command()),
                                        new Finding(
                                                "paper of most authors",
                                                first(byAuthors, 0, 1, 5),
                                                BY_AUTHORS.command()),
                                        new Finding(
                                                "author behind most models",
                                                first(authors, 0, 0, 1),
                                                AUTHORS.command()))),
                        table("papers-by-models", "Papers that most models cite", BY_MODELS, byModels),
                        table("papers-by-authors", "Cited papers of most authors", BY_AUTHORS, byAuthors),
                        table("authors-by-models", "Authors whose papers most models cite", AUTHORS, authors)));
    }

    private static @Nullable String first(CannedQuery.Answer answer, int key, int name, int number) {
        if (answer.rows().isEmpty()) {
            return null;
        }
        List<@Nullable Object> row = answer.rows().get(0);
        String named = key == name || row.get(name) == null ? "" : " " + row.get(name);
        return row.get(key) + named + " (" + row.get(number) + ")";
    }

    private static DataTable table(String file, String caption, AskedQuery query, CannedQuery.Answer answer) {
        return DataTable.of(file, caption + ": " + query.command(), answer);
    }
}
