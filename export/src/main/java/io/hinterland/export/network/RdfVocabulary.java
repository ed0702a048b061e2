package io.hinterland.export.network;

import io.hinterland.schema.HubEdgeType;
import io.hinterland.schema.HubNodeType;
import io.hinterland.schema.Property;
import io.hinterland.schema.PropertyType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The terms of our own in RDF, and the shapes (SHACL) that all exports have: both follow from the schema. Other
 * programs check by the shapes what they got, and know from them what to expect.
 */
public final class RdfVocabulary {

    private final StringBuilder turtle = new StringBuilder();

    private RdfVocabulary() {}

    /** Returns terms and shapes as Turtle. */
    public static String turtle() {
        RdfVocabulary vocabulary = new RdfVocabulary();
        vocabulary.prefixes();
        Stream.of(HubEdgeType.values()).forEach(vocabulary::term);
        Stream.of(HubNodeType.values()).forEach(vocabulary::shape);
        return vocabulary.turtle.toString();
    }

    private void prefixes() {
        RdfTerms.PREFIXES.forEach(this::prefix);
        prefix("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
        prefix("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
        prefix("sh", "http://www.w3.org/ns/shacl#");
    }

    private void prefix(String prefix, String namespace) {
        turtle.append("@prefix ").append(prefix).append(": <").append(namespace).append("> .\n");
    }

    private void term(HubEdgeType type) {
        String predicate = RdfTerms.predicate(type);
        if (!predicate.startsWith(RdfTerms.OWN)) {
            return;
        }
        List<String> facts = new ArrayList<>(List.of(
                "a rdf:Property",
                "rdfs:label \"" + type.name().toLowerCase(Locale.ROOT).replace('_', ' ') + '"',
                "rdfs:domain " + own(type.source()),
                "rdfs:range " + own(type.target())));
        if (HubEdgeType.LINEAGE.members().contains(type)) {
            facts.add("rdfs:subPropertyOf schema:isBasedOn");
        }
        turtle.append('\n')
                .append(RdfTerms.compact(predicate))
                .append(joined(facts))
                .append(" .\n");
    }

    private void shape(HubNodeType type) {
        List<String> facts = new ArrayList<>(List.of(
                "a sh:NodeShape",
                "sh:targetClass " + own(type),
                property("schema:name", "sh:datatype xsd:string", "sh:minCount 1", "sh:maxCount 1")));
        type.properties().stream()
                .filter(property -> !RdfTerms.isName(property.name()))
                .map(property -> property(type, property))
                .forEach(facts::add);
        Stream.of(HubEdgeType.values())
                .filter(edge -> edge.source() == type)
                .map(RdfVocabulary::link)
                .forEach(facts::add);
        turtle.append("\n")
                .append(own(type))
                .append("Shape")
                .append(joined(facts))
                .append(" .\n");
    }

    private static String property(HubNodeType type, Property property) {
        boolean isKey = property.name().equals(type.keyProperty());
        List<String> facts = new ArrayList<>(List.of("sh:datatype xsd:" + datatype(property.type())));
        if (isKey || property.has(Property.Trait.REQUIRED)) {
            facts.add("sh:minCount 1");
        }
        if (property.type() != PropertyType.TEXTS) {
            facts.add("sh:maxCount 1");
        }
        if (!property.words().isEmpty()) {
            facts.add(property.words().stream()
                    .map(word -> '"' + word + '"')
                    .collect(Collectors.joining(" ", "sh:in ( ", " )")));
        }
        return property(RdfTerms.compact(RdfTerms.property(type, property.name())), facts.toArray(String[]::new));
    }

    private static String datatype(PropertyType type) {
        return switch (type) {
            case TEXT, TEXTS -> "string";
            case WHOLE_NUMBER -> "integer";
            case NUMBER -> "double";
            case TRUTH -> "boolean";
            case DAY -> "date";
            case MOMENT -> "dateTime";
        };
    }

    private static String link(HubEdgeType edge) {
        String path = RdfTerms.compact(RdfTerms.predicate(edge));
        String target = "sh:class " + own(edge.target());
        return edge.isOneOfASource() ? property(path, target, "sh:maxCount 1") : property(path, target);
    }

    private static String property(String path, String... facts) {
        return "sh:property [ sh:path " + path + " ; " + String.join(" ; ", facts) + " ]";
    }

    private static String own(HubNodeType type) {
        return RdfTerms.compact(RdfTerms.ownType(type));
    }

    private static String joined(List<String> facts) {
        return "\n  " + String.join(" ;\n  ", facts);
    }
}
