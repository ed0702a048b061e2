package io.hinterland.queries.cypher;

import io.hinterland.schema.failure.InvalidInputException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a statement may begin with and call, by its words. Functions of Cypher itself have names without a dot, but for
 * those of times; all that is installed into a server has one.
 */
final class Statement {

    private static final Set<String> BEGINNINGS = Set.of("MATCH", "OPTIONAL", "WITH", "UNWIND", "RETURN", "CALL");

    /** Clauses that leave the graph, or that cannot only read. */
    private static final Set<String> NO_CLAUSES = Set.of("LOAD", "FOREACH", "TERMINATE", "SHOW", "USE");

    private static final Set<String> NAMESPACES =
            Set.of("date", "datetime", "localdatetime", "localtime", "time", "duration", "point", "vector.similarity");

    private Statement() {}

    /** @throws InvalidInputException if it may not be run; the message says why */
    static void check(String statement) {
        List<String> tokens = Tokens.of(statement);
        String first = tokens.isEmpty() ? "" : tokens.get(0).toUpperCase(Locale.ROOT);
        if (!BEGINNINGS.contains(first)) {
            throw new InvalidInputException(
                    "A statement begins with MATCH, OPTIONAL MATCH, WITH, UNWIND, RETURN or CALL");
        }
        for (int place = 0; place < tokens.size(); place++) {
            if (NO_CLAUSES.contains(tokens.get(place).toUpperCase(Locale.ROOT)) && isClause(tokens, place)) {
                throw new InvalidInputException(tokens.get(place) + " is not possible here; a name of that kind goes in"
                        + " backticks behind a dot or a colon");
            }
            if (tokens.get(place).equals("(")
                    && place > 1
                    && tokens.get(place - 2).equals(".")) {
                requireAllowed(called(tokens, place));
            }
        }
        Growth.check(tokens);
    }

    /** Behind a dot or a colon, a word is the name of a property or a label. */
    private static boolean isClause(List<String> tokens, int place) {
        return place == 0 || !Set.of(".", ":", "|", "!", "&").contains(tokens.get(place - 1));
    }

    /** Returns the name with all its parts that stands in front of a parenthesis. */
    private static String called(List<String> tokens, int parenthesis) {
        StringBuilder name = new StringBuilder(tokens.get(parenthesis - 1));
        for (int place = parenthesis - 2; place > 0 && tokens.get(place).equals("."); place -= 2) {
            name.insert(0, tokens.get(place - 1) + ".");
        }
        return name.toString();
    }

    private static void requireAllowed(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String namespace = lower.substring(0, lower.lastIndexOf('.'));
        if (!NAMESPACES.contains(namespace) && !AllowedProcedures.contains(name)) {
            throw AllowedProcedures.refusal(name);
        }
    }
}
