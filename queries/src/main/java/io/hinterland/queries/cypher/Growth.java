package io.hinterland.queries.cypher;

import io.hinterland.schema.failure.InvalidInputException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Refuses what grows within one expression. Neo4j counts the memory of rows and of what they collect, and ends a
 * transaction that takes too much; what a single expression makes it neither counts nor interrupts, so that a list made
 * of {@code range(1, 1000000000)} fills its heap long after the deadline.
 */
final class Growth {

    private static final long MOST_OF_A_RANGE = 10_000;

    /** What makes more of a text than there was, for each entry of a list. */
    private static final Set<String> GROWING = Set.of("+", "REPLACE", "SPLIT");

    private final List<String> tokens;
    private final Deque<Boolean> brackets = new ArrayDeque<>();

    private Growth(List<String> tokens) {
        this.tokens = tokens;
    }

    /** @throws InvalidInputException if the statement has an expression whose memory is not bounded */
    static void check(List<String> tokens) {
        new Growth(tokens).check();
    }

    private void check() {
        for (int place = 0; place < tokens.size(); place++) {
            String token = tokens.get(place);
            if (token.equals("[")) {
                open(place);
            } else if (token.equals("]") && !brackets.isEmpty()) {
                brackets.pop();
            } else if (isCall(place, "REDUCE")) {
                throw refusal("reduce() is not possible here, since what it makes may grow without end; use aggregating"
                        + " functions such as sum() and collect()");
            } else if (isCall(place, "RANGE")) {
                requireSmallOrUnwound(place);
            } else if (isInComprehension() && GROWING.contains(upper(place))) {
                throw refusal("A list comprehension cannot have " + token
                        + ", since what it makes may grow without end; use UNWIND and collect()");
            }
        }
    }

    private void open(int place) {
        boolean isComprehension = isOfList(place) || isOfPattern(place);
        if (isComprehension && isInComprehension()) {
            throw refusal("A list comprehension within another is not possible here, since what they make may grow"
                    + " without end; use UNWIND and collect()");
        }
        brackets.push(isComprehension);
    }

    private boolean isOfList(int bracket) {
        return bracket + 2 < tokens.size()
                && Character.isLetter(tokens.get(bracket + 1).charAt(0))
                && upper(bracket + 2).equals("IN");
    }

    /** A pattern comprehension begins with a node, and has a bar outside of its parentheses and brackets. */
    private boolean isOfPattern(int bracket) {
        boolean isNamed = bracket + 3 < tokens.size() && tokens.get(bracket + 2).equals("=");
        int begin = bracket + (isNamed ? 3 : 1);
        return begin < tokens.size() && tokens.get(begin).equals("(") && hasBar(bracket);
    }

    private boolean hasBar(int bracket) {
        int depth = 0;
        for (int place = bracket; place < tokens.size(); place++) {
            String token = tokens.get(place);
            depth += "([{".contains(token) ? 1 : ")]}".contains(token) ? -1 : 0;
            if (depth == 0) {
                return false;
            }
            if (depth == 1 && token.equals("|")) {
                return true;
            }
        }
        return false;
    }

    private boolean isInComprehension() {
        return brackets.contains(true);
    }

    private boolean isCall(int place, String name) {
        return upper(place).equals(name)
                && place + 1 < tokens.size()
                && tokens.get(place + 1).equals("(")
                && (place == 0 || !tokens.get(place - 1).equals("."));
    }

    /** UNWIND takes the numbers one by one. */
    private void requireSmallOrUnwound(int place) {
        boolean isUnwound = place > 0 && upper(place - 1).equals("UNWIND");
        boolean isSmall = place + 5 < tokens.size()
                && tokens.get(place + 3).equals(",")
                && tokens.get(place + 5).equals(")")
                && isSmall(tokens.get(place + 2))
                && isSmall(tokens.get(place + 4));
        if (!isUnwound && !isSmall) {
            throw refusal(
                    "range() is possible behind UNWIND, or from one number to another, both up to " + MOST_OF_A_RANGE);
        }
    }

    private static boolean isSmall(String token) {
        return token.matches("\\d{1,5}") && Long.parseLong(token) <= MOST_OF_A_RANGE;
    }

    private String upper(int place) {
        return tokens.get(place).toUpperCase(Locale.ROOT);
    }

    private static InvalidInputException refusal(String why) {
        return new InvalidInputException(why);
    }
}
