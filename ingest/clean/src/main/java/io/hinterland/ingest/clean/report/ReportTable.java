package io.hinterland.ingest.clean.report;

import io.hinterland.schema.identity.CleanText;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The load report as a table for a terminal. */
final class ReportTable {

    private static final int SHOWN_REJECTIONS = 10;
    private static final int LONGEST_EXAMPLE = 40;

    private ReportTable() {}

    static String of(LoadReport report) {
        StringBuilder table = new StringBuilder();
        report.listings().forEach(listing -> line(table, "%s", listing));
        line(table, "%,15d  records read", report.read());
        line(table, "%,15d  loaded", report.loaded());
        line(table, "%,15d  rejected", report.rejected());
        if (report.faults() > 0) {
            line(
                    table,
                    report.faults() == 1 ? "%,15d  source not read to its end" : "%,15d  sources not read to their end",
                    report.faults());
        }
        outcomes(table, report);
        rules(table, report);
        rejections(table, report);
        report.notes().forEach(note -> line(table, "%nNote: %s", note));
        return table.toString();
    }

    private static void outcomes(StringBuilder table, LoadReport report) {
        report.outcomes().forEach((what, count) -> {
            if (count > 0) {
                line(table, "%,15d  %s", count, what);
            }
        });
    }

    private static void rules(StringBuilder table, LoadReport report) {
        List<Rule> applied = Stream.of(Rule.values())
                .filter(rule -> report.counted(rule) > 0)
                .toList();
        if (!applied.isEmpty()) {
            line(table, "%nDropped or fixed:");
        }
        for (Rule rule : applied) {
            line(table, "%,15d  %s%s", report.counted(rule), rule.sentence(), example(report.examples(rule)));
        }
    }

    private static String example(List<LoadReport.Example> examples) {
        if (examples.isEmpty()) {
            return "";
        }
        LoadReport.Example first = examples.get(0);
        String value = CleanText.singleSpaced(first.value());
        String shown = value.length() <= LONGEST_EXAMPLE ? value : value.substring(0, LONGEST_EXAMPLE - 1) + "…";
        return " (such as '" + shown + "' at " + first.place() + ")";
    }

    private static void rejections(StringBuilder table, LoadReport report) {
        List<LoadReport.Rejection> kept = report.rejections();
        if (!kept.isEmpty()) {
            line(table, "%nNot loaded:");
        }
        kept.stream().limit(SHOWN_REJECTIONS).forEach(rejection -> line(table, "  %s", rejection));
        long more = report.rejected() + report.faults() - Math.min(kept.size(), SHOWN_REJECTIONS);
        if (more > 0) {
            line(table, "  and %,d more", more);
        }
    }

    private static void line(StringBuilder table, String format, Object... values) {
        table.append(String.format(Locale.ROOT, format + "%n", values));
    }
}
