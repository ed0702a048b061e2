package io.hinterland.api.analysis;

import io.hinterland.queries.canned.CannedQuery;
import io.hinterland.queries.canned.Parameter;
import io.micronaut.core.annotation.Introspected;
import java.util.List;
import java.util.Optional;

/**
 * A canned query and what it takes.
 *
 * @param name under which it is run
 * @param title a few words
 * @param purpose what it tells and how it counts
 * @param cypher the query itself
 */
@Introspected
record QueryDescription(String name, String title, String purpose, List<Taken> parameters, String cypher) {

    /**
     * A parameter of a canned query.
     *
     * @param type text, integer, decimal, boolean, date, list, or the type of the node that it names
     * @param sentence what it does
     * @param required whether it must be given
     * @param standard what stands in where it is not given
     * @param example what would do
     * @param choices all that it takes; empty where anything of the type will do
     */
    @Introspected
    record Taken(
            String name,
            String type,
            String sentence,
            boolean required,
            Optional<String> standard,
            Optional<String> example,
            List<String> choices) {

        static Taken of(Parameter parameter) {
            return new Taken(
                    parameter.name(),
                    parameter.type().word(),
                    parameter.sentence(),
                    parameter.isRequired(),
                    parameter.standard(),
                    parameter.example(),
                    parameter.choices());
        }
    }

    static QueryDescription of(CannedQuery query) {
        return new QueryDescription(
                query.name(),
                query.title(),
                query.purpose(),
                query.parameters().stream().map(Taken::of).toList(),
                query.cypher());
    }
}
