package io.hinterland.graph;

import io.hinterland.schema.EdgeType;
import io.hinterland.schema.LedgerNodeType;
import io.hinterland.schema.NodeType;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A query in a {@code .cypher} file that is the same for many types. The words {@code NodeLabel} and {@code NodeKey},
 * {@code EdgeType}, {@code SourceLabel}, {@code SourceKey}, {@code TargetLabel} and {@code TargetKey} stand for the
 * names of types; values are never pasted in, they are parameters.
 */
public final class CypherTemplate {

    private static final Pattern PLACE = Pattern.compile("\\b(?:Node|Source|Target)(?:Label|Key)\\b|\\bEdgeType\\b");
    private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    private final String text;

    private CypherTemplate(String text) {
        this.text = text;
    }

    /** Returns the template in {@code name.cypher} from the package of a class; see {@link CypherFile#read}. */
    public static CypherTemplate read(Class<?> beside, String name) {
        return new CypherTemplate(CypherFile.read(beside, name));
    }

    public String render(NodeType node) {
        return filled(Map.of("NodeLabel", plain(node.label()), "NodeKey", plain(node.keyProperty())));
    }

    /** Returns the query for a node type and the types of edges that lead to it. */
    public String render(NodeType node, List<? extends EdgeType> incoming) {
        return filled(Map.of(
                "NodeLabel", plain(node.label()),
                "NodeKey", plain(node.keyProperty()),
                "EdgeType", names(incoming)));
    }

    /** Returns the query for an edge type and the node types that it joins; a group stands for any of its members. */
    public String render(EdgeType edge) {
        return filled(Map.of(
                "EdgeType", names(edge.members()),
                "SourceLabel", plain(edge.source().label()),
                "SourceKey", plain(edge.source().keyProperty()),
                "TargetLabel", plain(edge.target().label()),
                "TargetKey", plain(edge.target().keyProperty())));
    }

    /** Returns the query for a type whose nodes stand for pairs: the keys of source and target tell them apart. */
    public String render(LedgerNodeType pairs) {
        return filled(Map.of(
                "NodeLabel", plain(pairs.label()),
                "SourceKey", plain(pairs.keyProperties().get(0)),
                "TargetKey", plain(pairs.keyProperties().get(1))));
    }

    private static String names(List<? extends EdgeType> types) {
        return types.stream().map(type -> plain(type.name())).collect(Collectors.joining("|"));
    }

    private String filled(Map<String, String> names) {
        return PLACE.matcher(text).replaceAll(place -> name(names, place));
    }

    private static String name(Map<String, String> names, MatchResult place) {
        String name = names.get(place.group());
        if (name == null) {
            throw new IllegalStateException("Nothing to put for " + place.group());
        }
        return name;
    }

    private static String plain(String name) {
        if (!PLAIN_NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not the name of a type: " + name);
        }
        return name;
    }
}
