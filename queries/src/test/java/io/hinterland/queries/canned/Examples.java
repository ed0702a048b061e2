package io.hinterland.queries.canned;

import io.hinterland.queries.canned.ParameterType.NodeOf;
import io.hinterland.schema.HubNodeType;
import java.util.Map;
import java.util.stream.Collectors;

/** The values with which tests run any query on the toy hub: a node of it for each that the query needs. */
final class Examples {

    private static final Map<ParameterType, String> NODES = Map.of(
            new NodeOf(HubNodeType.MODEL), "aurora/base-chat",
            new NodeOf(HubNodeType.OWNER), "Aurora",
            new NodeOf(HubNodeType.PAPER), "2401.00001");

    /** Where a query needs two nodes of a type, the second. */
    private static final Map<String, String> OTHERS = Map.of("other", "2402.00002");

    private Examples() {}

    static Map<String, String> of(CannedQuery query) {
        return query.parameters().stream()
                .filter(Parameter::required)
                .collect(Collectors.toMap(Parameter::name, Examples::value));
    }

    private static String value(Parameter parameter) {
        String node = NODES.getOrDefault(parameter.type(), parameter.example().orElse(""));
        return OTHERS.getOrDefault(parameter.name(), node);
    }
}
