package io.hinterland.report;

import io.hinterland.graph.Graph;
import io.hinterland.queries.canned.CannedQuery;
import io.hinterland.report.drawing.BarChart;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Table 1 and figures 4 and 5 of the study: how many models are used, and how use is spread. */
record UsedModels(Graph graph) {

    private static final AskedQuery SEGREGATION = new AskedQuery("segregation");

    /** A row of table 1. */
    record Row(String counted, long positive, long zero) {

        /** Returns the finding that a share of all models is positive. */
        private Finding finding(Row published, long models) {
            return new Finding(
                    switch (counted) {
                        case "downloads" -> "downloaded, % of models";
                        case "likes" -> "liked, % of models";
                        default -> "downloaded and liked, % of models";
                    },
                    Finding.percent(positive, models),
                    Finding.percent(published.positive(), PublishedFigures.models()),
                    SEGREGATION.command());
        }
    }

    Report.Section used() {
        List<Row> rows = rows();
        long models = rows.get(0).positive() + rows.get(0).zero();
        List<Row> published = PublishedFigures.table1();
        List<Finding> findings = new ArrayList<>();
        findings.add(new Finding("models", models, PublishedFigures.models(), SEGREGATION.command()));
        List<List<@Nullable Object>> table = new ArrayList<>();
        for (int place = 0; place < rows.size(); place++) {
            Row here = rows.get(place);
            Row then = published.get(place);
            findings.add(here.finding(then, models));
            table.add(Arrays.asList(here.counted(), here.positive(), here.zero(), then.positive(), then.zero()));
        }
        return new Report.Section(
                "1. How many models are used?",
                "",
                List.of(
                        Finding.table("question-1", findings),
                        new DataTable(
                                "table-1",
                                "Table 1: models with a count above zero, and with zero; of 'both', with both counts"
                                        + " above zero, and with neither: " + SEGREGATION.command(),
                                List.of("counted", "positive", "zero", "positivePublished", "zeroPublished"),
                                table,
                                table.size())));
    }

    private List<Row> rows() {
        return SEGREGATION.answer(graph).rows().stream()
                .map(row -> new Row(String.valueOf(row.get(0)), number(row.get(1)), number(row.get(2))))
                .toList();
    }

    Report.Section spread() {
        AskedQuery downloads = new AskedQuery("download-ranges");
        AskedQuery likes = new AskedQuery("like-ranges");
        CannedQuery.Answer byDownloads = downloads.answer(graph);
        CannedQuery.Answer byLikes = likes.answer(graph);
        List<Finding> findings = List.of(
                new Finding("models of at most 50 downloads, %", share(byDownloads, 0), downloads.command()),
                new Finding("models of more than 50,000 downloads, %", share(byDownloads, 7), downloads.command()),
                new Finding("models of at most 50 likes, %", share(byLikes, 0), likes.command()),
                new Finding("models of more than 1,000 likes, %", share(byLikes, 4, 5, 6, 7), likes.command()));
        return new Report.Section(
                "2. How are downloads and likes spread?",
                "",
                List.of(
                        Finding.table("question-2", findings),
                        chart("figure-4", "Figure 4: models by range of downloads", byDownloads),
                        DataTable.of("figure-4", "The numbers of figure 4: " + downloads.command(), byDownloads),
                        chart("figure-5", "Figure 5: models by range of likes", byLikes),
                        DataTable.of("figure-5", "The numbers of figure 5: " + likes.command(), byLikes)));
    }

    private static double share(CannedQuery.Answer ranges, int... places) {
        long all = ranges.rows().stream().mapToLong(row -> number(row.get(1))).sum();
        long some = Arrays.stream(places)
                .mapToLong(place -> number(ranges.rows().get(place).get(1)))
                .sum();
        return Finding.percent(some, all);
    }

    private static Picture chart(String file, String caption, CannedQuery.Answer ranges) {
        List<BarChart.Bar> bars = ranges.rows().stream()
                .map(row -> new BarChart.Bar(String.valueOf(row.get(0)), number(row.get(1))))
                .toList();
        return new Picture(file, caption, new BarChart(caption, bars).svg());
    }

    private static long number(@Nullable Object cell) {
        return cell instanceof Long number ? number : 0;
    }
}
