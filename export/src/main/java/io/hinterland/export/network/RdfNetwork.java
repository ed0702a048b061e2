package io.hinterland.export.network;

import io.hinterland.schema.HubEdgeType;
import io.hinterland.schema.HubNodeType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A network as statements of RDF. A statement has no properties, so those of edges are left out; but a paper that a
 * model's publisher wrote is its reference publication. What the schema calls owners is spelled as the Hub spells it,
 * which their nodes say.
 */
abstract class RdfNetwork implements NetworkWriter {

    private final Map<String, String> ownerNames = new HashMap<>();

    /**
     * What is said of a resource.
     *
     * @param value a {@link Resource}, or a text, number, truth, day or moment
     */
    record Statement(String predicate, Object value) {}

    /** Another resource. */
    record Resource(String iri) {}

    /**
     * Writes statements about one resource.
     *
     * @throws IOException if they cannot be written
     */
    abstract void write(String subject, List<Statement> statements) throws IOException;

    @Override
    public final void node(Node node) throws IOException {
        if (node.type() == HubNodeType.OWNER && !node.name().equals(node.key())) {
            ownerNames.put(node.key(), node.name());
        }
        List<Statement> statements = new ArrayList<>();
        RdfTerms.types(node).forEach(type -> statements.add(new Statement(RdfTerms.TYPE, new Resource(type))));
        statements.add(new Statement(RdfTerms.NAME, node.name()));
        node.properties().forEach((name, value) -> {
            if (!RdfTerms.isName(name)) {
                add(RdfTerms.property(node.type(), name), value, statements);
            }
        });
        statements.addAll(RdfTerms.further(node));
        write(iri(node.type(), node.key()), statements);
    }

    private static void add(String predicate, Object value, List<Statement> statements) {
        if (value instanceof Collection<?> list) {
            list.stream().distinct().forEach(element -> statements.add(new Statement(predicate, element)));
        } else {
            statements.add(new Statement(predicate, value));
        }
    }

    @Override
    public final void edge(Edge edge) throws IOException {
        Resource object = new Resource(iri(edge.type().target(), edge.target()));
        List<Statement> statements = new ArrayList<>();
        statements.add(new Statement(RdfTerms.predicate(edge.type()), object));
        if (edge.type() == HubEdgeType.CITES && "own".equals(edge.properties().get("role"))) {
            statements.add(new Statement(RdfTerms.REFERENCE_PUBLICATION, object));
        }
        write(iri(edge.type().source(), edge.source()), statements);
    }

    private String iri(HubNodeType type, String key) {
        return RdfTerms.iri(type, key, type == HubNodeType.OWNER ? ownerNames.getOrDefault(key, key) : key);
    }
}
