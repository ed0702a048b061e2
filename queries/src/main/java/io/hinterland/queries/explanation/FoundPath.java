package io.hinterland.queries.explanation;

import io.hinterland.schema.NodeType;
import io.hinterland.schema.metapath.Metapath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * A path that was found, before its nodes' names are known.
 *
 * @param total the metapath's DWPC, where the search learned it
 */
record FoundPath(Metapath metapath, Object source, PartialPath path, OptionalDouble total) {

    /** The greatest weight first; among equals the shorter path, then by metapath and keys. */
    static final Comparator<FoundPath> BEST_FIRST = Comparator.comparing(FoundPath::path, PartialPath.HEAVIEST)
            .thenComparing(found -> found.metapath().length())
            .thenComparing(found -> found.metapath().toString())
            .thenComparing(FoundPath::path, PartialPath.MOST_PROMISING);

    /** Returns the keys along the path. */
    List<Object> keys() {
        List<Object> keys = new ArrayList<>(List.of(source));
        path.edges().forEach(edge -> keys.add(edge.there()));
        return keys;
    }

    /** Returns what the nodes on these paths are called. */
    static Map<NodeType, Map<Object, String>> names(List<FoundPath> paths, StepReader reader) {
        Map<NodeType, Set<Object>> wanted = new LinkedHashMap<>();
        for (FoundPath found : paths) {
            List<Object> keys = found.keys();
            List<NodeType> types = found.metapath.nodeTypes();
            for (int index = 0; index < keys.size(); index++) {
                wanted.computeIfAbsent(types.get(index), type -> new LinkedHashSet<>())
                        .add(keys.get(index));
            }
        }
        Map<NodeType, Map<Object, String>> names = new LinkedHashMap<>();
        wanted.forEach((type, keys) -> names.put(type, reader.names(type, keys)));
        return names;
    }

    Explanation.Path explained(Map<NodeType, Map<Object, String>> names, OptionalDouble dwpc) {
        List<Explanation.Node> nodes = new ArrayList<>();
        List<Object> keys = keys();
        for (int index = 0; index < keys.size(); index++) {
            NodeType type = metapath.nodeTypes().get(index);
            String key = keys.get(index).toString();
            String name = names.getOrDefault(type, Map.of()).getOrDefault(keys.get(index), key);
            nodes.add(new Explanation.Node(type.label(), key, name));
        }
        return new Explanation.Path(
                metapath,
                nodes,
                path.edges().stream().map(StepReader.Edge::type).toList(),
                path.weight(),
                share(dwpc),
                PathCypher.of(metapath, source, path.edges()));
    }

    private Optional<Double> share(OptionalDouble dwpc) {
        return dwpc.isPresent() ? Optional.of(Math.min(1, path.weight() / dwpc.getAsDouble())) : Optional.empty();
    }
}
