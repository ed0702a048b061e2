package io.hinterland.queries.metapath;

import io.hinterland.schema.metapath.Direction;
import io.hinterland.schema.metapath.Metapath;
import io.hinterland.schema.metapath.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Measures from their definitions, walk by walk, in memory. */
record ReferenceScores(List<Link> links, Metapath metapath, double damping) {

    /** One edge of a network; links are told apart by their number. */
    record Link(int number, String type, String source, String target) {

        String from(Step step) {
            return step.direction() == Direction.FORWARD ? source : target;
        }

        String to(Step step) {
            return step.direction() == Direction.FORWARD ? target : source;
        }
    }

    double score(Measure measure, String source, String target) {
        return switch (measure) {
            case WALK_COUNT -> walks(metapath.steps(), source, target).size();
            case PATH_COUNT -> paths(source, target).size();
            case PATH_SIM -> pathSim(source, target);
            case HETE_SIM -> heteSim(source, target);
            case RANDOM_WALK ->
                walks(metapath.steps(), source, target).stream()
                        .mapToDouble(walk -> probability(metapath.steps(), walk))
                        .sum();
            case DWPC ->
                paths(source, target).stream().mapToDouble(this::damped).sum();
        };
    }

    private double pathSim(String source, String target) {
        double between = walks(metapath.steps(), source, target).size();
        return between == 0
                ? 0
                : 2
                        * between
                        / (walks(metapath.steps(), source, source).size()
                                + walks(metapath.steps(), target, target).size());
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
        List<Step> half = walked.steps().subList(0, (walked.length() + 1) / 2);
        Map<String, Double> places = new HashMap<>();
        for (List<Link> walk : walks(half, start)) {
            Link last = walk.get(walk.size() - 1);
            String place = walked.length() % 2 == 1 ? "edge " + last.number() : last.to(half.get(half.size() - 1));
            places.merge(place, probability(half, walk), Double::sum);
        }
        return places;
    }

    private static double norm(Map<String, Double> vector) {
        return Math.sqrt(
                vector.values().stream().mapToDouble(part -> part * part).sum());
    }

    private double probability(List<Step> steps, List<Link> walk) {
        double probability = 1;
        for (int index = 0; index < walk.size(); index++) {
            Step step = steps.get(index);
            probability /= degree(step, walk.get(index).from(step));
        }
        return probability;
    }

    private double damped(List<Link> path) {
        double product = 1;
        for (int index = 0; index < path.size(); index++) {
            Step step = metapath.steps().get(index);
            product *= Math.pow(degree(step, path.get(index).from(step)), -damping);
            product *= Math.pow(degree(step.reversed(), path.get(index).to(step)), -damping);
        }
        return product;
    }

    private long degree(Step step, String node) {
        return links.stream().filter(link -> leads(link, step, node)).count();
    }

    private List<List<Link>> paths(String source, String target) {
        return walks(metapath.steps(), source, target).stream()
                .filter(walk -> nodes(walk, source).size() == walk.size() + 1)
                .toList();
    }

    private HashSet<String> nodes(List<Link> walk, String source) {
        HashSet<String> nodes = new HashSet<>(List.of(source));
        for (int index = 0; index < walk.size(); index++) {
            nodes.add(walk.get(index).to(metapath.steps().get(index)));
        }
        return nodes;
    }

    private List<List<Link>> walks(List<Step> steps, String source, String target) {
        Step last = steps.get(steps.size() - 1);
        return walks(steps, source).stream()
                .filter(walk -> walk.get(walk.size() - 1).to(last).equals(target))
                .toList();
    }

    private List<List<Link>> walks(List<Step> steps, String source) {
        if (steps.isEmpty()) {
            return List.of(List.of());
        }
        Step step = steps.get(0);
        List<List<Link>> walks = new ArrayList<>();
        for (Link link : links) {
            if (leads(link, step, source)) {
                for (List<Link> rest : walks(steps.subList(1, steps.size()), link.to(step))) {
                    List<Link> walk = new ArrayList<>(List.of(link));
                    walk.addAll(rest);
                    walks.add(walk);
                }
            }
        }
        return walks;
    }

    private static boolean leads(Link link, Step step, String node) {
        return link.type().equals(step.edgeType().name()) && link.from(step).equals(node);
    }
}
