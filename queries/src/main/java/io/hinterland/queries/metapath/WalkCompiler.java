package io.hinterland.queries.metapath;

import static org.neo4j.cypherdsl.core.Cypher.anyNode;
import static org.neo4j.cypherdsl.core.Cypher.coalesce;
import static org.neo4j.cypherdsl.core.Cypher.literalOf;
import static org.neo4j.cypherdsl.core.Cypher.match;
import static org.neo4j.cypherdsl.core.Cypher.name;
import static org.neo4j.cypherdsl.core.Cypher.noCondition;
import static org.neo4j.cypherdsl.core.Cypher.node;
import static org.neo4j.cypherdsl.core.Cypher.sum;

import io.hinterland.schema.EdgeType;
import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.schema.metapath.Direction;
import io.hinterland.schema.metapath.Metapath;
import io.hinterland.schema.metapath.Step;
import java.util.List;
import java.util.Optional;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Relationship;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.StatementBuilder.OrderableOngoingReadingAndWithWithoutWhere;
import org.neo4j.cypherdsl.core.SymbolicName;
import org.neo4j.cypherdsl.core.renderer.Configuration;
import org.neo4j.cypherdsl.core.renderer.Dialect;
import org.neo4j.cypherdsl.core.renderer.Renderer;

/**
 * Compiles a metapath to Cypher that counts its walks from one node. Each step is a {@code MATCH} of its own, and the
 * counts are summed before the next: the work grows with the edges that a step meets, not with the number of walks, and
 * edges may repeat, which Cypher forbids within one {@code MATCH}. This is the product of a vector with the adjacency
 * matrix of each step (Sun et al. 2011, "PathSim", section 3).
 */
final class WalkCompiler {

    private static final Renderer RENDERER = Renderer.getRenderer(Configuration.newConfig()
            .withDialect(Dialect.NEO4J_5)
            .withPrettyPrint(true)
            .alwaysEscapeNames(false)
            .build());
    private static final SymbolicName WALKS = name("walks");

    private final Metapath metapath;
    private final HubRules rules;
    private final int limit;

    WalkCompiler(Metapath metapath, WalkOptions options) {
        if (!metapath.isPlain() || !metapath.equals(new Metapath(metapath.steps()))) {
            throw new InvalidInputException("Filters and steps of variable length are read, but not yet walked");
        }
        this.metapath = metapath;
        this.rules = new HubRules(options);
        this.limit = options.limit();
    }

    /** Returns the statement from the node with this key; its rows are {@code key}, {@code name} and {@code walks}. */
    String from(Object key, Values values) {
        OrderableOngoingReadingAndWithWithoutWhere walked = source(key, values);
        for (int index = 1; index <= metapath.length(); index++) {
            walked = step(walked, index);
        }
        return RENDERER.render(mostWalksFirst(walked, values));
    }

    private OrderableOngoingReadingAndWithWithoutWhere source(Object key, Values values) {
        Node source = node(metapath.source().label())
                .named(nodeName(0))
                .withProperties(metapath.source().keyProperty(), values.expression("source", key));
        return match(source).with(nodeName(0), literalOf(1).as(WALKS));
    }

    private OrderableOngoingReadingAndWithWithoutWhere step(
            OrderableOngoingReadingAndWithWithoutWhere walked, int index) {
        Step step = metapath.steps().get(index - 1);
        Node next = node(step.to().label()).named(nodeName(index));
        Relationship edge = edge(step, anyNode(nodeName(index - 1)), next).named(edgeName(index));
        return walked.match(edge)
                .where(allowed(step, index))
                .with(nodeName(index), sum(WALKS).as(WALKS));
    }

    private static Relationship edge(Step step, Node here, Node next) {
        String[] types = step.edgeType().members().stream().map(EdgeType::name).toArray(String[]::new);
        return step.direction() == Direction.FORWARD
                ? here.relationshipTo(next, types)
                : here.relationshipFrom(next, types);
    }

    private Condition allowed(Step step, int index) {
        Condition along = condition(rules.along(step, edgeName(index)));
        return index < metapath.length()
                ? along
                : along.and(condition(rules.endingAt(step.to(), nodeName(index).getValue())));
    }

    private static Condition condition(Optional<String> text) {
        return text.map(words -> Cypher.raw(words).asCondition()).orElse(noCondition());
    }

    private Statement mostWalksFirst(OrderableOngoingReadingAndWithWithoutWhere walked, Values values) {
        Node end = anyNode(nodeName(metapath.length()));
        SymbolicName key = name("key");
        return walked.returning(List.of(
                        end.property(metapath.target().keyProperty()).as(key),
                        coalesce(end.property("title"), end.property("name")).as("name"),
                        WALKS))
                .orderBy(WALKS.descending(), key.ascending())
                .limit(values.expression("limit", limit))
                .build();
    }

    private static String edgeName(int index) {
        return "r" + index;
    }

    private static SymbolicName nodeName(int index) {
        return name("n" + index);
    }
}
