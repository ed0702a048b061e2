package io.hinterland.report;

import io.hinterland.graph.Graph;
import io.hinterland.queries.canned.CannedQuery;
import io.hinterland.report.drawing.TagCloud;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The two tag clouds of the study: what models that are used say of themselves. */
record TagsOfModels(Graph graph) {

    private static final String WORDS = "100";
    private static final int NAMED = 5;

    Report.Section section() {
        AskedQuery liked = new AskedQuery("tag-frequencies", Map.of("likes", "1001-5000", "limit", WORDS));
        AskedQuery downloaded = new AskedQuery("tag-frequencies", Map.of("leastDownloads", "10001", "limit", WORDS));
        CannedQuery.Answer ofLiked = liked.answer(graph);
        CannedQuery.Answer ofDownloaded = downloaded.answer(graph);
        return new Report.Section(
                "3. What do models that are used say of themselves?",
                "",
                List.of(
                        Finding.table(
                                "question-3",
                                List.of(
                                        new Finding(
                                                "most frequent tags, 1,001 to 5,000 likes",
                                                first(ofLiked),
                                                liked.command()),
                                        new Finding(
                                                "most frequent tags, more than 10,000 downloads",
                                                first(ofDownloaded),
                                                downloaded.command()))),
                        cloud("tags-of-liked", "Tags of models with 1,001 to 5,000 likes", ofLiked),
                        table("tags-of-liked", liked, ofLiked),
                        cloud("tags-of-downloaded", "Tags of models with more than 10,000 downloads", ofDownloaded),
                        table("tags-of-downloaded", downloaded, ofDownloaded)));
    }

    private static @Nullable String first(CannedQuery.Answer tags) {
        return tags.rows().isEmpty()
                ? null
                : tags.rows().stream()
                        .limit(NAMED)
                        .map(row -> row.get(0) + " (" + row.get(1) + ")")
                        .collect(Collectors.joining(", "));
    }

    private static Picture cloud(String file, String caption, CannedQuery.Answer tags) {
        List<TagCloud.Word> words = tags.rows().stream()
                .map(row ->
                        new TagCloud.Word(String.valueOf(row.get(0)), row.get(1) instanceof Long number ? number : 0))
                .toList();
        String shown = words.isEmpty() ? caption + " (there are none)" : caption;
        return new Picture(file, shown, new TagCloud(caption, words).svg());
    }

    private static DataTable table(String file, AskedQuery query, CannedQuery.Answer tags) {
        return new DataTable(file, "The most frequent tags: " + query.command(), tags.columns(), tags.rows(), NAMED);
    }
}
