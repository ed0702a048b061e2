package io.hinterland.queries.cypher;

import io.hinterland.schema.failure.InvalidInputException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.neo4j.driver.summary.Plan;
import org.neo4j.driver.summary.QueryType;
import org.neo4j.driver.summary.ResultSummary;

/** What Neo4j itself says that a statement will do, before it is run. */
final class PlanCheck {

    /** The plan of a call shows the procedure with its arguments and columns. */
    private static final Pattern CALLED = Pattern.compile("^\\s*([\\w.`]+)\\s*\\(.*", Pattern.DOTALL);

    private static final Set<String> NO_OPERATORS = Set.of("loadcsv", "show", "terminate", "transaction");

    private PlanCheck() {}

    /** @throws InvalidInputException if the statement writes, or does anything else than reading the graph */
    static void check(ResultSummary explained) {
        if (explained.queryType() != QueryType.READ_ONLY) {
            throw new InvalidInputException("The statement does not only read; nothing can be written here");
        }
        check(explained.plan());
    }

    private static void check(Plan plan) {
        String operator = plan.operatorType().toLowerCase(Locale.ROOT);
        if (NO_OPERATORS.stream().anyMatch(operator::startsWith)) {
            throw new InvalidInputException("The statement does more than reading the graph: " + plan.operatorType());
        }
        if (operator.startsWith("procedurecall")) {
            requireAllowed(plan);
        }
        plan.children().forEach(PlanCheck::check);
    }

    private static void requireAllowed(Plan call) {
        String details = call.arguments().containsKey("Details")
                ? call.arguments().get("Details").asString("")
                : "";
        Matcher called = CALLED.matcher(details);
        String name = called.matches() ? called.group(1).replace("`", "") : details;
        if (!AllowedProcedures.contains(name)) {
            throw AllowedProcedures.refusal(name);
        }
    }
}
