package io.hinterland.queries.canned;

import io.hinterland.queries.node.NodeReference;
import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.schema.failure.NameSuggestion;
import io.hinterland.schema.failure.NotFoundException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Literal;
import org.neo4j.driver.TransactionContext;

/** The values for one run of a canned query; every parameter has one, perhaps null. */
public final class QueryArguments {

    private final Map<String, @Nullable Object> values;
    private final Map<String, NodeReference> nodes;

    private QueryArguments(Map<String, @Nullable Object> values, Map<String, NodeReference> nodes) {
        this.values = Collections.unmodifiableMap(values);
        this.nodes = nodes;
    }

    static QueryArguments read(CannedQuery query, Map<String, String> texts) {
        List<String> names = query.parameters().stream().map(Parameter::name).toList();
        for (String name : texts.keySet()) {
            if (!names.contains(name)) {
                throw unknown(query, name, names);
            }
        }
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (Parameter parameter : query.parameters()) {
            values.put(parameter.name(), value(query, parameter, texts).orElse(null));
        }
        Map<String, NodeReference> nodes = new LinkedHashMap<>();
        values.forEach((name, value) -> {
            if (value instanceof NodeReference node) {
                nodes.put(name, node);
            }
        });
        values.replaceAll((name, value) -> value instanceof NodeReference node ? node.key() : value);
        return new QueryArguments(values, nodes);
    }

    private static Optional<Object> value(CannedQuery query, Parameter parameter, Map<String, String> texts) {
        Optional<String> text = Optional.ofNullable(texts.get(parameter.name())).or(parameter::standard);
        if (text.isEmpty() && parameter.required()) {
            throw new InvalidInputException("Query %s needs the parameter %s (%s)%s: %s"
                    .formatted(
                            query.name(),
                            parameter.name(),
                            parameter.takes(),
                            parameter
                                    .example()
                                    .map(example -> " such as " + example)
                                    .orElse(""),
                            parameter.sentence()));
        }
        return text.map(parameter::parse);
    }

    private static InvalidInputException unknown(CannedQuery query, String name, List<String> names) {
        String takes = names.isEmpty() ? "it takes none" : "it takes " + String.join(", ", names);
        return new InvalidInputException("Query " + query.name() + " has no parameter '" + name + "': " + takes
                + NameSuggestion.hint(name, names));
    }

    /** Returns the values by name, as the driver takes them. */
    public Map<String, @Nullable Object> values() {
        return values;
    }

    /**
     * Returns the values by name, those that name nodes as the graph has them today.
     *
     * @throws NotFoundException if the graph does not have one of these nodes
     */
    Map<String, @Nullable Object> values(TransactionContext transaction) {
        Map<String, @Nullable Object> today = new LinkedHashMap<>(values);
        nodes.forEach((name, node) -> today.put(name, node.today(transaction).key()));
        return today;
    }

    /** Returns the lines that set the values in Neo4j Browser, {@code :param limit => 20;}. */
    String browserLines() {
        return values.entrySet().stream()
                .map(value -> ":param " + value.getKey() + " => " + literal(value.getValue()) + ";")
                .collect(Collectors.joining("\n"));
    }

    private static String literal(@Nullable Object value) {
        if (value instanceof LocalDate date) {
            return "date('" + date + "')";
        }
        if (value instanceof List<?> list) {
            return list.stream().map(QueryArguments::literal).collect(Collectors.joining(", ", "[", "]"));
        }
        Literal<?> literal = value == null ? Cypher.literalNull() : Cypher.literalOf(value);
        return literal.asString();
    }
}
