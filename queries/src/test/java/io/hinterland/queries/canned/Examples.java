package io.hinterland.queries.canned;

import java.util.Map;
import java.util.stream.Collectors;

/** The values with which tests run any query: what its head offers for the parameters that it needs. */
final class Examples {

    private Examples() {}

    static Map<String, String> of(CannedQuery query) {
        return query.parameters().stream()
                .filter(Parameter::isRequired)
                .collect(Collectors.toMap(
                        Parameter::name, parameter -> parameter.example().orElseThrow()));
    }
}
