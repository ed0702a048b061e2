package io.hinterland.queries.cypher;

import io.hinterland.queries.Bounds;
import io.hinterland.schema.failure.InvalidInputException;
import java.util.Map;

/**
 * A statement of somebody else's.
 *
 * @param statement one Cypher statement, at most {@value #LONGEST} characters
 * @param parameters values of its parameters, as JSON has them
 * @param limit maximum number of rows, 1 to {@value #MOST}
 * @param deadline how long it may take, 1 to {@value #LATEST} seconds
 */
public record CypherQuestion(String statement, Map<String, Object> parameters, int limit, int deadline) {

    public static final int LONGEST = 10_000;
    public static final int MOST = 10_000;
    public static final int USUAL = 1_000;
    public static final int LATEST = 60;
    public static final int USUAL_DEADLINE = 10;

    public CypherQuestion {
        Bounds.upTo(MOST).check("The limit is from", limit);
        Bounds.upTo(LATEST).check("The deadline in seconds is from", deadline);
        if (statement.isBlank() || statement.length() > LONGEST) {
            throw new InvalidInputException("A statement has 1 to " + LONGEST + " characters");
        }
        Statement.check(statement);
    }
}
