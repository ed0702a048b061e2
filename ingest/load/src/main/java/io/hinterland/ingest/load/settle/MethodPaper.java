package io.hinterland.ingest.load.settle;

import io.hinterland.schema.value.CitationRole;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whether a tool's card template names a paper, and which libraries and tags tell the models of the tool: those of the
 * reviewed table, else the one that the data show. They show one where nearly all of many models that cite the paper,
 * of many owners, have a library or tag that hardly anyone else has.
 */
final class MethodPaper {

    static final long LEAST_MODELS = 20;
    private static final int LEAST_OWNERS = 10;
    private static final double NEARLY_ALL = 0.95;
    private static final double HARDLY_ANYONE_ELSE = 0.6;

    /** How the evidence begins where the data show it. */
    static final String SHOWN = "nearly all that cite it, and few others, have ";

    private final Set<String> markers;
    private final String evidence;

    private MethodPaper(Set<String> markers, String evidence) {
        this.markers = markers;
        this.evidence = evidence;
    }

    static MethodPaper of(CitedPaper paper, PaperRoles roles, MarkerCounts models) {
        Set<String> reviewed = roles.markers(paper.id());
        if (!reviewed.isEmpty()) {
            return new MethodPaper(reviewed, "a tool's template names it: models with ");
        }
        return shown(paper, models)
                .map(marker -> new MethodPaper(Set.of(marker), SHOWN))
                .orElseGet(() -> new MethodPaper(Set.of(), ""));
    }

    /** Returns from when on the data show a marker, as parameters of a statement. */
    static Map<String, Object> thresholds() {
        return Map.of("leastModels", LEAST_MODELS, "nearlyAll", NEARLY_ALL, "hardlyAnyoneElse", HARDLY_ANYONE_ELSE);
    }

    /** Returns the marker that the data show; of several the one that fewest models have, of equals the first. */
    private static Optional<String> shown(CitedPaper paper, MarkerCounts models) {
        long owners = paper.citations().stream()
                .flatMap(citation -> citation.owner().stream())
                .distinct()
                .count();
        int citing = paper.citations().size();
        if (citing < LEAST_MODELS || owners < LEAST_OWNERS) {
            return Optional.empty();
        }
        Map<String, Integer> having = new HashMap<>();
        for (CitedPaper.Citation citation : paper.citations()) {
            citation.markers().forEach(marker -> having.merge(marker, 1, Integer::sum));
        }
        return having.entrySet().stream()
                .filter(marker -> marker.getValue() >= NEARLY_ALL * citing)
                .filter(marker -> marker.getValue() >= HARDLY_ANYONE_ELSE * models.models(marker.getKey()))
                .map(Map.Entry::getKey)
                .min(Comparator.comparingLong(models::models).thenComparing(Comparator.naturalOrder()));
    }

    /** Returns the reason for the citation by a model with some libraries and tags. */
    Optional<CitationRoles.Reason> reason(Set<String> having) {
        Set<String> shared = new TreeSet<>(markers);
        shared.retainAll(having);
        return shared.stream()
                .findFirst()
                .map(marker -> new CitationRoles.Reason(CitationRole.METHOD, evidence + marker));
    }
}
