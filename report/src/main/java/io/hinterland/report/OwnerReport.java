package io.hinterland.report;

import io.hinterland.graph.Graph;
import io.hinterland.queries.vendor.Vendor;
import io.hinterland.queries.vendor.Vendors;
import io.hinterland.report.drawing.BarChart;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An account as a vendor of models, on a page. */
public final class OwnerReport {

    private static final int SHOWN = 20;

    /** Wider charts cannot be read. */
    private static final int MOST_MONTHS = 24;

    private final Vendor vendor;

    private OwnerReport(Vendor vendor) {
        this.vendor = vendor;
    }

    /**
     * Reads what the account publishes and what others build on it, and draws it.
     *
     * @throws io.hinterland.schema.failure.NotFoundException if the graph does not have the account
     */
    public static Report of(Graph graph, String owner) {
        return new OwnerReport(new Vendors(graph).of(owner, Vendors.MOST)).report();
    }

    private Report report() {
        return new Report(
                "What " + vendor.owner() + " publishes",
                "Listed models count; what others made of a model counts once, however many paths lead to it.",
                List.of(
                        new Report.Section("In figures", "", List.of(Finding.table("figures", findings()))),
                        new Report.Section("Portfolio", "", List.of(portfolio())),
                        new Report.Section("Releases", "", List.of(releases())),
                        new Report.Section("What others built on it", "", List.of(builtOn())),
                        new Report.Section("Linked accounts", "", List.of(linked()))));
    }

    private List<Finding> findings() {
        Vendor.Rhythm rhythm = vendor.rhythm();
        Vendor.BuiltOn builtOn = vendor.builtOn();
        List<Finding> findings = new ArrayList<>(List.of(
                finding("models", vendor.models()),
                finding("their downloads in thirty days", vendor.downloads()),
                finding("days on which models were created", rhythm.days())));
        rhythm.first().ifPresent(day -> findings.add(finding("first created", day.toString())));
        rhythm.last().ifPresent(day -> findings.add(finding("last created", day.toString())));
        rhythm.medianDaysBetween().ifPresent(days -> findings.add(finding("median of days between these", days)));
        findings.addAll(List.of(
                finding("models that others build on", builtOn.families()),
                finding("models of others that derive from them", builtOn.models()),
                finding("accounts that publish these", builtOn.owners()),
                finding("downloads of these in thirty days", builtOn.downloads()),
                finding("linked accounts", vendor.linkedOwners())));
        return findings;
    }

    private Finding finding(String what, @Nullable Object value) {
        return new Finding(what, value, "hinterland vendor " + vendor.owner());
    }

    private DataTable portfolio() {
        List<List<@Nullable Object>> rows = vendor.portfolio().stream()
                .map(part -> Arrays.<@Nullable Object>asList(part.what(), part.value(), part.models()))
                .toList();
        return new DataTable(
                "portfolio",
                "Listed models by kind, library, licence and task",
                List.of("what", "value", "models"),
                rows,
                SHOWN);
    }

    private Picture releases() {
        Map<String, Long> months = vendor.rhythm().months();
        boolean isByMonth = months.size() <= MOST_MONTHS;
        Map<String, Long> periods = isByMonth
                ? months
                : months.entrySet().stream()
                        .collect(Collectors.groupingBy(
                                month -> month.getKey().substring(0, 4),
                                TreeMap::new,
                                Collectors.summingLong(Map.Entry::getValue)));
        return chart("releases", isByMonth ? "Models by month of creation" : "Models by year of creation", periods);
    }

    private Picture builtOn() {
        return chart(
                "built-on", "Models of others by relation", vendor.builtOn().byRelation());
    }

    private static Picture chart(String file, String title, Map<String, Long> bars) {
        BarChart chart = new BarChart(
                title,
                bars.entrySet().stream()
                        .map(bar -> new BarChart.Bar(bar.getKey(), bar.getValue()))
                        .toList());
        return new Picture(file, chart.title(), chart.svg());
    }

    private DataTable linked() {
        List<List<@Nullable Object>> rows = vendor.linked().stream()
                .map(other -> Arrays.<@Nullable Object>asList(
                        other.owner(), other.buildsOnIt(), other.isBuiltOn(), other.papers(), other.datasets()))
                .toList();
        return new DataTable(
                "linked",
                "Edges of lineage in both directions, and papers and datasets that models of both have",
                List.of("owner", "buildsOnIt", "isBuiltOn", "papers", "datasets"),
                rows,
                SHOWN);
    }
}
