package io.hinterland.ingest.load.bulk;

import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.clean.report.Place;
import io.hinterland.ingest.clean.report.Rule;
import io.hinterland.ingest.load.settle.Lineage;
import io.hinterland.ingest.load.settle.ParentMeanings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The lineage edges of a listing, each led to the model that its record means, as {@link ParentMeanings} tells it. */
final class StagedParents {

    /** What stands for an edge that is no more: to the model itself, or one that it has already. */
    static final int NONE = -1;

    private static final Place LISTING = Place.whole("the listing");

    private final StagedNetwork network;
    private final LoadReport report;
    private final Map<Lineage.Edge, Integer> meant = new HashMap<>();
    private final Set<Integer> ofThemselves = new HashSet<>();
    private final List<Lineage.Edge> edges;

    private StagedParents(StagedNetwork network, LoadReport report) {
        this.network = network;
        this.report = report;
        List<Lineage.Edge> written = network.lineage();
        List<Lineage.Edge> unlisted = written.stream()
                .filter(edge -> !network.isListed(edge.parent()))
                .sorted(Comparator.comparing(this::parent))
                .toList();
        ParentMeanings meanings =
                new ParentMeanings(unlisted.stream().map(this::parent).collect(Collectors.toSet()));
        for (int model = 0; !unlisted.isEmpty() && model < network.models().size(); model++) {
            if (network.isListed(model)) {
                meanings.take(network.models().name(model));
            }
        }
        List<Lineage.Edge> others =
                unlisted.stream().filter(edge -> isOther(edge, meanings)).toList();
        edges = others.isEmpty() ? written : led(written, others, meanings);
    }

    static StagedParents of(StagedNetwork network, LoadReport report) {
        return new StagedParents(network, report);
    }

    private String parent(Lineage.Edge edge) {
        return network.models().name(edge.parent());
    }

    private boolean isOther(Lineage.Edge edge, ParentMeanings meanings) {
        String written = parent(edge);
        String text = network.models().name(edge.child()) + " → " + written;
        if (meanings.isAmbiguous(written)) {
            report.count(Rule.AMBIGUOUS_PARENT, LISTING, text);
        }
        String model = meanings.meant(written);
        if (model.equals(written)) {
            return false;
        }
        boolean isItself = network.models().find(model) == edge.child();
        report.count(isItself ? Rule.SELF_PARENT : Rule.PARENT_IN_ANOTHER_CASE, LISTING, text);
        return true;
    }

    private List<Lineage.Edge> led(List<Lineage.Edge> written, List<Lineage.Edge> others, ParentMeanings meanings) {
        Set<Lineage.Edge> standing = new HashSet<>(written);
        standing.removeAll(others);
        List<Lineage.Edge> led = new ArrayList<>(standing.size() + others.size());
        written.stream().filter(standing::contains).forEach(led::add);
        for (Lineage.Edge edge : others) {
            int parent = network.models().find(meanings.meant(parent(edge)));
            Lineage.Edge now = new Lineage.Edge(edge.child(), parent, edge.relation());
            if (parent == edge.child()) {
                ofThemselves.add(edge.child());
                meant.put(edge, NONE);
            } else if (standing.add(now)) {
                led.add(now);
                meant.put(edge, parent);
            } else {
                meant.put(edge, NONE);
            }
        }
        return led;
    }

    /** Returns the lineage as it is meant. */
    List<Lineage.Edge> edges() {
        return edges;
    }

    /** Returns the models that named themselves in another case, and so lost an edge. */
    Set<Integer> ofThemselves() {
        return ofThemselves;
    }

    /** Returns the number of the parent that a staged edge means, or {@link #NONE}. */
    int meant(Lineage.Edge staged) {
        return meant.getOrDefault(staged, staged.parent());
    }
}
