package io.hinterland.queries.weight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * How far models are apart by their weights: 0 for the same weights, about 1 for unrelated ones. From sketches, or as a
 * file of distances says. Safe for use by several threads.
 */
public final class WeightDistances {

    /** From here on models are not taken for related. */
    public static final double UNRELATED = 0.6;

    private static final int NEAREST = 12;
    private static final int MOST_MIXED = 4;

    /** A mixture explains this much better than the nearest model alone. */
    private static final double MIXTURE = 0.3;

    private final Map<String, Sketch> sketches;
    private final Map<String, Map<String, Double>> given;
    private final Map<String, List<Near>> known = new ConcurrentHashMap<>();

    private WeightDistances(Map<String, Sketch> sketches, Map<String, Map<String, Double>> given) {
        this.sketches = sketches;
        this.given = given;
    }

    /** A model and its distance, 0 to 1. */
    public record Near(String model, double distance) {}

    /**
     * A distance between two models, whichever comes first.
     *
     * @param distance 0 to 1
     */
    public record Distance(String one, String other, double distance) {}

    /** Returns that nothing is known of any weights. */
    public static WeightDistances none() {
        return new WeightDistances(Map.of(), Map.of());
    }

    /** Returns the distances between the models of sketches; of two sketches of a model the later one counts. */
    public static WeightDistances ofSketches(List<Sketch> sketches) {
        Map<String, Sketch> byModel = new LinkedHashMap<>();
        sketches.forEach(sketch -> byModel.put(sketch.model(), sketch));
        return new WeightDistances(byModel, Map.of());
    }

    /** Returns distances that are known. */
    public static WeightDistances of(List<Distance> distances) {
        Map<String, Map<String, Double>> given = new HashMap<>();
        for (Distance distance : distances) {
            put(given, distance.one(), distance.other(), distance.distance());
            put(given, distance.other(), distance.one(), distance.distance());
        }
        return new WeightDistances(Map.of(), given);
    }

    private static void put(Map<String, Map<String, Double>> given, String from, String to, double distance) {
        given.computeIfAbsent(from, first -> new HashMap<>()).put(to, distance);
    }

    /** Returns the models of which weights are known. */
    public Set<String> models() {
        return sketches.isEmpty() ? given.keySet() : sketches.keySet();
    }

    /** Returns whether most numbers of a model's sketch have eight bits or less. */
    public boolean isQuantized(String model) {
        Sketch sketch = sketches.get(model);
        return sketch != null && sketch.isQuantized();
    }

    /** Returns all models that can be compared with one, the nearest first. */
    public List<Near> near(String model) {
        return known.computeIfAbsent(model, this::compared);
    }

    private List<Near> compared(String model) {
        List<Near> near = new ArrayList<>();
        given.getOrDefault(model, Map.of()).forEach((other, distance) -> near.add(new Near(other, distance)));
        Sketch sketch = sketches.get(model);
        if (sketch != null) {
            SketchComparison comparison = new SketchComparison(sketch);
            sketches.values().stream().filter(other -> other != sketch).forEach(other -> comparison
                    .distance(other)
                    .ifPresent(distance -> near.add(new Near(other.model(), distance))));
        }
        near.sort(Comparator.comparingDouble(Near::distance).thenComparing(Near::model));
        return List.copyOf(near);
    }

    /**
     * Returns two to four models of which the weights of one are a mixture, found one after the other; none where the
     * nearest model alone explains them about as well, and none where only distances are known.
     *
     * @param possible which models may be part of it
     */
    public List<String> mixture(String model, Predicate<String> possible) {
        Sketch sketch = sketches.get(model);
        List<Sketch> near = near(model).stream()
                .filter(other -> other.distance() < UNRELATED && possible.test(other.model()))
                .limit(NEAREST)
                .flatMap(other -> Optional.ofNullable(sketches.get(other.model())).stream())
                .toList();
        if (sketch == null || near.size() < 2) {
            return List.of();
        }
        SketchComparison comparison = new SketchComparison(sketch);
        double alone = comparison.distance(near.get(0)).orElse(1);
        List<Sketch> mixed = new ArrayList<>();
        while (mixed.size() < Math.min(MOST_MIXED, near.size())) {
            double left = add(comparison, near, mixed);
            if (mixed.size() > 1 && left < MIXTURE * alone) {
                prune(comparison, mixed, MIXTURE * alone);
                return mixed.size() > 1 ? mixed.stream().map(Sketch::model).toList() : List.of();
            }
        }
        return List.of();
    }

    /** Takes away what is not needed: the nearest model may be a common ancestor of those that are mixed. */
    private static void prune(SketchComparison comparison, List<Sketch> mixed, double enough) {
        for (Sketch part : List.copyOf(mixed)) {
            List<Sketch> others = mixed.stream().filter(other -> other != part).toList();
            if (!others.isEmpty() && comparison.distance(others).orElse(1) < enough) {
                mixed.remove(part);
            }
        }
    }

    /** Adds the model that explains most together with those that are there. Returns what it leaves. */
    private static double add(SketchComparison comparison, List<Sketch> near, List<Sketch> mixed) {
        double least = Double.POSITIVE_INFINITY;
        Sketch best = near.get(0);
        for (Sketch other : near) {
            if (!mixed.contains(other)) {
                List<Sketch> tried = new ArrayList<>(mixed);
                tried.add(other);
                OptionalDouble left = comparison.distance(tried);
                if (left.orElse(Double.POSITIVE_INFINITY) < least) {
                    least = left.orElse(Double.POSITIVE_INFINITY);
                    best = other;
                }
            }
        }
        mixed.add(best);
        return least;
    }
}
