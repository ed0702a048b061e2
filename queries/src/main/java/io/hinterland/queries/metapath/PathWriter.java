package io.hinterland.queries.metapath;

import io.hinterland.queries.metapath.StepWriter.Passage;
import io.hinterland.schema.NodeType;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes paths, in which no node repeats, along steps of single edges. Each walk carries the nodes that a later step
 * could meet again: none if no type of node recurs, and otherwise those of the recurring types alone, which bounds the
 * enumeration.
 */
final class PathWriter {

    private final StepWriter writer;
    private final List<Hop> hops;
    private final List<NodeType> types = new ArrayList<>();

    PathWriter(StepWriter writer, List<Hop> hops) {
        this.writer = writer;
        this.hops = hops;
        types.add(hops.get(0).step().from());
        hops.forEach(hop -> types.add(hop.step().to()));
    }

    /**
     * Returns the steps.
     *
     * @param always variables carried all along
     * @param properties a map of properties that the last node must have, or nothing
     * @param ending conditions on the last node
     */
    List<String> write(Weighting weighting, List<String> always, String properties, List<String> ending) {
        List<String> lines = new ArrayList<>();
        List<String> carried = carried(always, 0);
        for (int index = 1; index <= hops.size(); index++) {
            boolean last = index == hops.size();
            Hop hop = hops.get(index - 1);
            List<String> met = new ArrayList<>(writer.arriving(hop, writer.node(index)));
            met.addAll(distinctFromEarlier(index));
            met.addAll(last ? ending : List.of());
            List<String> kept = carried(always, index);
            lines.add(writer.write(new Passage(
                    index,
                    hop,
                    weighting,
                    writer.end(index, hop, last ? properties : ""),
                    met,
                    List.of(),
                    carried,
                    kept,
                    writer.node(index))));
            carried = kept;
        }
        return lines;
    }

    private List<String> carried(List<String> always, int index) {
        List<String> kept = new ArrayList<>(always);
        for (int earlier = 0; earlier < index; earlier++) {
            if (types.subList(index + 1, types.size()).contains(types.get(earlier))) {
                kept.add(writer.node(earlier));
            }
        }
        return kept;
    }

    private List<String> distinctFromEarlier(int index) {
        List<String> conditions = new ArrayList<>();
        for (int earlier = 0; earlier < index; earlier++) {
            if (types.get(earlier).equals(types.get(index))) {
                conditions.add(writer.node(index) + " <> " + writer.node(earlier));
            }
        }
        return conditions;
    }
}
