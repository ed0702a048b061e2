package io.hinterland.queries.metapath;

import io.hinterland.queries.metapath.RandomNetwork.Link;
import io.hinterland.schema.EdgeType;
import io.hinterland.schema.metapath.Filter;
import io.hinterland.schema.metapath.Metapath;
import io.hinterland.schema.metapath.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;

/** Measures from their definitions, walk by walk over each plain metapath, in memory. */
record ReferenceScores(RandomNetwork network, Metapath metapath, double damping, OptionalInt hubDegree) {

    double score(Measure measure, String source, String target) {
        return switch (measure) {
            case WALK_COUNT -> sum(source, target, false, walk -> 1);
            case PATH_COUNT -> sum(source, target, true, walk -> 1);
            case DWPC -> sum(source, target, true, this::damped);
            case RANDOM_WALK ->
                sum(source, target, false, this::probability)
                        / metapath.unrolled().size();
            case PATH_SIM -> pathSim(source, target);
            case HETE_SIM -> heteSim(source, target);
        };
    }

    /** A walk over a plain metapath. */
    private record Walk(Metapath plain, List<Link> links) {

        Step step(int index) {
            return plain.steps().get(index);
        }

        String end() {
            return links.get(links.size() - 1).to(step(links.size() - 1));
        }

        boolean isPath() {
            HashSet<String> nodes = new HashSet<>(List.of(links.get(0).from(step(0))));
            for (int index = 0; index < links.size(); index++) {
                nodes.add(links.get(index).to(step(index)));
            }
            return nodes.size() == links.size() + 1;
        }
    }

    private double sum(String source, String target, boolean pathsOnly, ToDoubleFunction<Walk> weight) {
        double sum = 0;
        for (Metapath plain : metapath.unrolled()) {
            for (List<Link> links : walks(plain, 0, source, Optional.empty())) {
                Walk walk = new Walk(plain, links);
                if (walk.end().equals(target) && (!pathsOnly || walk.isPath())) {
                    sum += weight.applyAsDouble(walk);
                }
            }
        }
        return sum;
    }

    private double pathSim(String source, String target) {
        double between = score(Measure.WALK_COUNT, source, target);
        return between == 0
                ? 0
                : 2 * between / (score(Measure.WALK_COUNT, source, source) + score(Measure.WALK_COUNT, target, target));
    }

    private double heteSim(String source, String target) {
        Map<String, Double> one = meeting(metapath, source);
        Map<String, Double> other = meeting(metapath.inverse(), target);
        double product = one.entrySet().stream()
                .mapToDouble(place -> place.getValue() * other.getOrDefault(place.getKey(), 0.0))
                .sum();
        return product == 0 ? 0 : product / (norm(one) * norm(other));
    }

    /** Where a random walk to the middle stands: on a node, or on the edge in the middle of an odd number of steps. */
    private Map<String, Double> meeting(Metapath walked, String start) {
        boolean odd = walked.length() % 2 == 1;
        int length = (walked.length() + 1) / 2;
        Metapath half = new Metapath(
                walked.steps().subList(0, length), walked.nodeFilters().subList(0, length + 1));
        Optional<Step> onward = length == walked.length()
                ? Optional.empty()
                : Optional.of(walked.steps().get(length).once());
        Map<String, Double> places = new HashMap<>();
        for (Metapath plain : half.unrolled()) {
            for (List<Link> links : walks(plain, 0, start, onward)) {
                Walk walk = new Walk(plain, links);
                String place = odd ? "edge " + links.get(links.size() - 1).number() : walk.end();
                places.merge(place, probability(walk) / half.unrolled().size(), Double::sum);
            }
        }
        return places;
    }

    private static double norm(Map<String, Double> vector) {
        return Math.sqrt(
                vector.values().stream().mapToDouble(part -> part * part).sum());
    }

    private double probability(Walk walk) {
        double probability = 1;
        for (int index = 0; index < walk.links().size(); index++) {
            probability /= leaving(walk, index);
        }
        return probability;
    }

    private double damped(Walk walk) {
        double product = 1;
        for (int index = 0; index < walk.links().size(); index++) {
            product *= Math.pow(leaving(walk, index), -damping);
            product *= Math.pow(arriving(walk, index), -damping);
        }
        return product;
    }

    private long leaving(Walk walk, int index) {
        Step step = walk.step(index);
        Filter to = walk.plain().nodeFilters().get(index + 1);
        return degree(step, walk.links().get(index).from(step), to);
    }

    private long arriving(Walk walk, int index) {
        Step step = walk.step(index);
        Filter from = walk.plain().nodeFilters().get(index);
        return degree(step.reversed(), walk.links().get(index).to(step), from);
    }

    private long degree(Step step, String node, Filter neighbour) {
        return network.links().stream()
                .filter(link -> leads(link, step, node) && passes(link.to(step), neighbour))
                .count();
    }

    /** Returns the walks over the steps of a plain metapath from one on. */
    private List<List<Link>> walks(Metapath plain, int index, String here, Optional<Step> onward) {
        if (!passes(here, plain.nodeFilters().get(index)) || isHub(plain, index, here, onward)) {
            return List.of();
        }
        if (index == plain.length()) {
            return List.of(List.of());
        }
        Step step = plain.steps().get(index);
        List<List<Link>> walks = new ArrayList<>();
        for (Link link : network.links()) {
            if (leads(link, step, here)) {
                for (List<Link> rest : walks(plain, index + 1, link.to(step), onward)) {
                    List<Link> walk = new ArrayList<>(List.of(link));
                    walk.addAll(rest);
                    walks.add(walk);
                }
            }
        }
        return walks;
    }

    private boolean isHub(Metapath plain, int index, String here, Optional<Step> onward) {
        Optional<Step> after =
                index < plain.length() ? Optional.of(plain.steps().get(index)) : onward;
        if (index == 0 || after.isEmpty() || hubDegree.isEmpty()) {
            return false;
        }
        Step back = plain.steps().get(index - 1).reversed();
        return Math.max(edges(back, here), edges(after.get(), here)) > hubDegree.getAsInt();
    }

    private long edges(Step step, String node) {
        return network.links().stream()
                .filter(link -> isOf(link, step) && link.from(step).equals(node))
                .count();
    }

    private boolean passes(String node, Filter filter) {
        return ReferenceFilter.passes(network.properties().getOrDefault(node, Map.of()), filter);
    }

    private static boolean leads(Link link, Step step, String node) {
        return isOf(link, step)
                && link.from(step).equals(node)
                && ReferenceFilter.passes(link.properties(), step.filter());
    }

    private static boolean isOf(Link link, Step step) {
        return step.edgeType().members().stream().map(EdgeType::name).anyMatch(link.type()::equals);
    }
}
