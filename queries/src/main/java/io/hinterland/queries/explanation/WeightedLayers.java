package io.hinterland.queries.explanation;

import io.hinterland.schema.metapath.Step;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Layers whose edges have weights, and for each node the greatest weight with which it can still be left for the
 * target.
 *
 * <p>The weight of an edge is degree^-damping over both its ends (Himmelstein and Baranzini 2015), the degrees being
 * those of its step.
 */
final class WeightedLayers {

    private final WalkLayers layers;
    private final List<Map<Object, Double>> leaving = new ArrayList<>();
    private final List<Map<Object, Double>> arriving = new ArrayList<>();
    private final List<Map<Object, Double>> best = new ArrayList<>();
    private Map<Object, Double> sums = Map.of();

    WeightedLayers(WalkLayers layers, double damping, DegreeCache degrees) {
        this.layers = layers;
        List<Step> steps = layers.metapath().steps();
        for (int index = 0; index < steps.size(); index++) {
            Step step = steps.get(index);
            leaving.add(damped(degrees.of(step, layers.starts(index)), layers.starts(index), damping));
            arriving.add(damped(degrees.of(step.reversed(), layers.ends(index)), layers.ends(index), damping));
        }
        lookBack(steps.size());
    }

    private static Map<Object, Double> damped(Map<Object, Long> degrees, Collection<Object> nodes, double damping) {
        Map<Object, Double> factors = new HashMap<>();
        nodes.forEach(node -> factors.put(node, Math.pow(degrees.getOrDefault(node, 1L), -damping)));
        return factors;
    }

    private void lookBack(int length) {
        best.add(Map.of(layers.target(), 1.0));
        sums = Map.of(layers.target(), 1.0);
        for (int index = length - 1; index >= 0; index--) {
            Map<Object, Double> greatest = new HashMap<>();
            Map<Object, Double> summed = new HashMap<>();
            for (Object node : layers.starts(index)) {
                for (StepReader.Edge edge : layers.leaving(index, node)) {
                    double weight = weight(index, edge);
                    greatest.merge(node, weight * best.get(0).getOrDefault(edge.there(), 0.0), Math::max);
                    summed.merge(node, weight * sums.getOrDefault(edge.there(), 0.0), Double::sum);
                }
            }
            best.add(0, greatest);
            sums = summed;
        }
    }

    WalkLayers layers() {
        return layers;
    }

    double weight(int step, StepReader.Edge edge) {
        return edge.count()
                * leaving.get(step).getOrDefault(edge.here(), 0.0)
                * arriving.get(step).getOrDefault(edge.there(), 0.0);
    }

    /** Returns the greatest product of weights from a node, met after so many steps, to the target. */
    double best(int after, Object node) {
        return best.get(after).getOrDefault(node, 0.0);
    }

    /** Returns the weights of all walks from end to end together. */
    double total() {
        return sums.getOrDefault(layers.source(), 0.0);
    }
}
