package io.hinterland.report;

import io.hinterland.graph.Graph;
import io.hinterland.queries.candidate.Charting;
import io.hinterland.queries.candidate.HeldOutLineage;
import io.hinterland.queries.candidate.HiddenPart;
import io.hinterland.queries.candidate.Recovery;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What models probably derive from that declare nothing. */
record UndeclaredModels(Graph graph) {

    private static final int SHOWN = 20;

    Report.Section section() {
        Charting.Chart chart = new Charting(graph).undeclared(Charting.USUAL_CONFIDENCE, Set.of(), Charting.MOST);
        Recovery recovery = new HeldOutLineage(graph).recovery(HiddenPart.MODELS, Set.of());
        List<List<@Nullable Object>> quality = new ArrayList<>();
        recovery.byConfidence()
                .forEach(found -> quality.add(Arrays.asList(
                        String.format(Locale.ROOT, "%.2f", found.confidence()),
                        found.candidates(),
                        LineageShape.percent(found.precision()),
                        LineageShape.percent(found.low()),
                        LineageShape.percent(found.high()),
                        LineageShape.percent(found.recall()))));
        List<List<@Nullable Object>> candidates = new ArrayList<>();
        chart.candidates()
                .forEach(candidate -> candidates.add(Arrays.asList(
                        candidate.child(),
                        candidate.parent(),
                        candidate.relation().word(),
                        String.format(Locale.ROOT, "%.3f", candidate.confidence()),
                        String.join("; ", candidate.evidence()))));
        return new Report.Section(
                "7. Where do models come from that declare nothing?",
                String.format(
                        Locale.ROOT,
                        "Of %,d models without a declared parent, %,d have a candidate that is a parent with a"
                                + " confidence of %.1f or more. Candidates are inferred, and counted in no other table.",
                        chart.examined(),
                        chart.charted(),
                        Charting.USUAL_CONFIDENCE),
                List.of(
                        new DataTable(
                                "recovery",
                                "What candidates find of declared lineage that is hidden from them, in percent: hinterland"
                                        + " lineage recovery",
                                List.of("confidence", "candidates", "precision", "low", "high", "recall"),
                                quality,
                                quality.size()),
                        new DataTable(
                                "candidates",
                                "Candidates: hinterland lineage candidates",
                                List.of("child", "parent", "relation", "confidence", "evidence"),
                                candidates,
                                SHOWN)));
    }
}
