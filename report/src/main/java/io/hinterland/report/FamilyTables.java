package io.hinterland.report;

import io.hinterland.export.style.Palette;
import io.hinterland.queries.family.Family;
import io.hinterland.queries.family.Relative;
import io.hinterland.queries.license.LicenseAnswer;
import io.hinterland.report.drawing.BarChart;
import io.hinterland.schema.identity.ModelId;
import io.hinterland.schema.value.LineageRelation;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A family in tables and charts. */
record FamilyTables(Family family) {

    private static final int SHOWN = 20;

    /** Wider charts cannot be read. */
    private static final int MOST_QUARTERS = 12;

    private static final List<String> RELATIVE =
            List.of("id", "depth", "relations", "kind", "downloads", "likes", "created", "listed");

    List<SectionContent> figures() {
        return List.of(
                Finding.table("figures", findings()),
                new Picture("relations", byRelation().title(), byRelation().svg()),
                new Picture("created", byTime().title(), byTime().svg()));
    }

    private List<Finding> findings() {
        List<Finding> findings = new ArrayList<>(List.of(
                finding("descendants", family.figures().descendants()),
                finding("accounts that publish them", family.owners()),
                finding("diversity of these accounts", Math.round(10 * family.diversity()) / 10.0),
                finding("their downloads in thirty days", family.figures().downloads()),
                finding("their likes", family.figures().likes()),
                finding("greatest depth", (long) family.figures().depth()),
                finding("first created", text(family.figures().firstCreated().orElse(null))),
                finding("last created", text(family.figures().lastCreated().orElse(null))),
                finding("siblings", family.siblings())));
        family.figures().byRelation().forEach((relation, number) -> findings.add(finding("by " + relation, number)));
        family.figures()
                .daysToFirst()
                .forEach((relation, days) -> findings.add(finding("days to the first by " + relation, days)));
        return findings;
    }

    private Finding finding(String what, @Nullable Object value) {
        return new Finding(what, value, "hinterland family " + family.model());
    }

    private BarChart byRelation() {
        return new BarChart(
                "Descendants by relation",
                Stream.of(LineageRelation.values())
                        .map(relation -> new BarChart.Bar(
                                relation.word(),
                                family.figures().byRelation().getOrDefault(relation.word(), 0L),
                                Palette.of(relation).toString()))
                        .toList());
    }

    private BarChart byTime() {
        Map<String, Long> quarters = new TreeMap<>(created(FamilyTables::quarter));
        return quarters.size() <= MOST_QUARTERS
                ? chart("Descendants by quarter of creation", quarters)
                : chart("Descendants by year of creation", created(day -> String.valueOf(day.getYear())));
    }

    private Map<String, Long> created(Function<LocalDate, String> period) {
        return family.members().stream()
                .flatMap(member -> member.created().stream())
                .collect(Collectors.groupingBy(period, TreeMap::new, Collectors.counting()));
    }

    private static String quarter(LocalDate day) {
        return day.getYear() + " Q" + day.get(IsoFields.QUARTER_OF_YEAR);
    }

    private static BarChart chart(String title, Map<String, Long> periods) {
        return new BarChart(
                title,
                periods.entrySet().stream()
                        .map(period -> new BarChart.Bar(period.getKey(), period.getValue()))
                        .toList());
    }

    DataTable ancestors() {
        return relatives(
                "ancestors",
                family.ancestors().isEmpty()
                        ? "It derives from no other model"
                        : "Ancestors, the nearest first; "
                                + (family.roots().size() == 1 ? "the root is " : "the roots are ")
                                + String.join(", ", family.roots()),
                family.ancestors());
    }

    DataTable members() {
        List<Relative> members = family.members().stream()
                .sorted(Comparator.comparing(
                                (Relative member) -> member.downloads().orElse(0L), Comparator.reverseOrder())
                        .thenComparing(Relative::id))
                .toList();
        return relatives("descendants", "Descendants, the most downloaded first", members);
    }

    private static DataTable relatives(String file, String caption, List<Relative> relatives) {
        return new DataTable(
                file,
                caption,
                RELATIVE,
                relatives.stream().map(FamilyTables::row).toList(),
                SHOWN);
    }

    private static List<@Nullable Object> row(Relative relative) {
        return Arrays.asList(
                relative.id(),
                (long) relative.depth(),
                relative.links().stream()
                        .map(link -> link.relation().word() + " " + link.of())
                        .collect(Collectors.joining("; ")),
                relative.kind().orElse(null),
                relative.downloads().orElse(null),
                relative.likes().orElse(null),
                text(relative.created().orElse(null)),
                String.valueOf(relative.listed()));
    }

    DataTable owners() {
        Map<String, Long> owners = family.members().stream()
                .flatMap(member -> ModelId.parse(member.id()).owner().stream())
                .collect(Collectors.groupingBy(owner -> owner, TreeMap::new, Collectors.counting()));
        List<List<@Nullable Object>> rows = owners.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(owner -> Arrays.<@Nullable Object>asList(owner.getKey(), owner.getValue()))
                .toList();
        return new DataTable("owners", "Accounts by descendants", List.of("owner", "descendants"), rows, SHOWN);
    }

    static DataTable obligations(LicenseAnswer licenses) {
        List<List<@Nullable Object>> rows = licenses.obligations().stream()
                .map(one -> Arrays.<@Nullable Object>asList(
                        one.term().word(), one.license(), String.join(" > ", one.path())))
                .toList();
        return new DataTable("obligations", "Terms that hold for it", List.of("term", "license", "path"), rows, SHOWN);
    }

    static DataTable conflicts(LicenseAnswer licenses) {
        List<List<@Nullable Object>> rows = licenses.conflicts().stream()
                .map(one -> Arrays.<@Nullable Object>asList(
                        one.kind().word(), one.severity().word(), one.reason(), String.join(" > ", one.path())))
                .toList();
        return new DataTable("conflicts", "Conflicts", List.of("conflict", "severity", "reason", "path"), rows, SHOWN);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
