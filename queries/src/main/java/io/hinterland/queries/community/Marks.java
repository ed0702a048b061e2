package io.hinterland.queries.community;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What marks communities: nodes in the middle of the metapath. */
final class Marks {

    private record Mark(String middle, double excess) {}

    private Marks() {}

    /**
     * Returns for each community the middles that more of its nodes lead to than its share of all nodes would have.
     *
     * @param limit how many communities, the first ones, are wanted
     * @param most how many marks of each
     */
    static List<List<String>> of(
            Map<String, Map<Integer, Double>> middles,
            Partition partition,
            List<List<Integer>> nodes,
            int limit,
            int most) {
        List<List<Mark>> found = new ArrayList<>();
        nodes.forEach(community -> found.add(new ArrayList<>()));
        double all = nodes.stream().mapToInt(List::size).sum();
        middles.forEach((middle, joined) -> joined.keySet().stream()
                .collect(Collectors.groupingBy(partition::of, Collectors.counting()))
                .forEach((number, links) -> {
                    double expected = (double) joined.size() * nodes.get(number).size() / all;
                    if (number < limit && links > expected) {
                        found.get(number).add(new Mark(middle, links - expected));
                    }
                }));
        Comparator<Mark> first = Comparator.comparingDouble(Mark::excess).reversed();
        return found.stream()
                .map(of -> of.stream()
                        .sorted(first.thenComparing(Mark::middle))
                        .limit(most)
                        .map(Mark::middle)
                        .toList())
                .toList();
    }
}
