package io.hinterland.queries.explanation;

import static org.neo4j.cypherdsl.core.Cypher.literalOf;
import static org.neo4j.cypherdsl.core.Cypher.node;

import io.hinterland.schema.NodeType;
import io.hinterland.schema.metapath.Metapath;
import io.hinterland.schema.metapath.Step;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.ExposesRelationships;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.RelationshipPattern;
import org.neo4j.cypherdsl.core.SymbolicName;
import org.neo4j.cypherdsl.core.renderer.Configuration;
import org.neo4j.cypherdsl.core.renderer.Dialect;
import org.neo4j.cypherdsl.core.renderer.Renderer;

/** Writes paths as Cypher that draws them in Neo4j Browser, each node named by its key. */
final class PathCypher {

    private static final Renderer RENDERER = Renderer.getRenderer(Configuration.newConfig()
            .withDialect(Dialect.NEO4J_5)
            .alwaysEscapeNames(false)
            .build());
    private static final SymbolicName PATH = Cypher.name("path");

    private PathCypher() {}

    /** Returns the statement for one path. */
    static String of(Metapath metapath, Object source, List<StepReader.Edge> edges) {
        RelationshipPattern pattern = pattern(metapath, source, edges);
        return RENDERER.render(Cypher.match(Cypher.path(PATH).definedBy(pattern))
                .returning(PATH)
                .build());
    }

    /** Returns the statement that draws them all; nothing for none. */
    static String of(List<Explanation.Path> paths) {
        return paths.stream().map(Explanation.Path::cypher).distinct().collect(Collectors.joining("\nUNION\n"));
    }

    private static RelationshipPattern pattern(Metapath metapath, Object source, List<StepReader.Edge> edges) {
        List<NodeType> types = metapath.nodeTypes();
        ExposesRelationships<?> walked = known(types.get(0), source, 0);
        for (int index = 0; index < edges.size(); index++) {
            StepReader.Edge edge = edges.get(index);
            Node next = known(types.get(index + 1), edge.there(), index + 1);
            boolean forward = metapath.steps().get(index).direction() == Step.Direction.FORWARD;
            walked = forward ? walked.relationshipTo(next, edge.type()) : walked.relationshipFrom(next, edge.type());
        }
        return (RelationshipPattern) walked;
    }

    private static Node known(NodeType nodeType, Object key, int index) {
        return node(nodeType.label()).named("n" + index).withProperties(nodeType.keyProperty(), literal(key));
    }

    private static Expression literal(Object key) {
        return key instanceof LocalDate date ? Cypher.date(date.toString()) : literalOf(key);
    }
}
