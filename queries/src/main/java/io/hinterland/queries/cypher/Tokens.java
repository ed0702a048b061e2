package io.hinterland.queries.cypher;

import io.hinterland.schema.failure.InvalidInputException;
import java.util.ArrayList;
import java.util.List;

/**
 * The words and signs of a statement, without texts and comments. It is strict: what it cannot be sure of, it refuses,
 * since what Neo4j reads otherwise could pass unseen.
 */
final class Tokens {

    /** Stands for a name in backticks that is not plain, and for a text; nothing that is allowed is called so. */
    static final String OTHER = "?";

    private static final int MOST_TOKENS = 1_000;
    private static final int MOST_DEPTH = 50;

    private final String text;
    private final List<String> found = new ArrayList<>();
    private int at;

    private Tokens(String text) {
        this.text = text;
    }

    /** @throws InvalidInputException if a text or a comment does not end, or a character stands where none should */
    static List<String> of(String statement) {
        if (statement.contains("\\u") || statement.contains("\\U")) {
            throw new InvalidInputException("The statement has an escape such as \\u0041; write the character itself");
        }
        Tokens tokens = new Tokens(statement);
        while (tokens.at < statement.length()) {
            tokens.next();
        }
        requirePlannable(tokens.found);
        return tokens.found;
    }

    /** Neo4j plans for minutes what is nested deeply or has thousands of parts, and does not stop when told to. */
    private static void requirePlannable(List<String> tokens) {
        int depth = 0;
        for (String token : tokens) {
            depth += "([{".contains(token) ? 1 : ")]}".contains(token) ? -1 : 0;
            if (depth > MOST_DEPTH) {
                throw new InvalidInputException("The statement is nested more than " + MOST_DEPTH + " times");
            }
        }
        if (tokens.size() > MOST_TOKENS) {
            throw new InvalidInputException("The statement has " + tokens.size() + " words and signs; it may have "
                    + MOST_TOKENS + "; pass long lists as parameters");
        }
    }

    private void next() {
        char character = text.charAt(at);
        if (text.startsWith("//", at)) {
            int end = text.indexOf('\n', at);
            at = end < 0 ? text.length() : end;
        } else if (text.startsWith("/*", at)) {
            at = end("*/", at + 2, "comment");
        } else if (character == '\'' || character == '"') {
            quoted(character);
        } else if (character == '`') {
            named();
        } else if (isPartOfName(character)) {
            int begin = at;
            while (at < text.length() && isPartOfName(text.charAt(at))) {
                at++;
            }
            found.add(text.substring(begin, at));
        } else {
            sign(character);
        }
    }

    private void sign(char character) {
        boolean isSpace = " \t\r\n".indexOf(character) >= 0;
        if (!isSpace && (character <= ' ' || character > '~')) {
            throw new InvalidInputException(String.format(
                    "The character U+%04X may only stand in texts, names in backticks and comments", (int) character));
        }
        if (!isSpace) {
            found.add(String.valueOf(character));
        }
        at++;
    }

    private void quoted(char quote) {
        at++;
        while (at < text.length() && text.charAt(at) != quote) {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        if (at >= text.length()) {
            throw new InvalidInputException("A text in the statement lacks its closing quote");
        }
        at++;
        found.add(OTHER);
    }

    private void named() {
        int end = end("`", at + 1, "name in backticks");
        String name = text.substring(at + 1, end - 1);
        found.add(!name.isEmpty() && name.chars().allMatch(character -> isPartOfName((char) character)) ? name : OTHER);
        at = end;
    }

    private int end(String sign, int from, String what) {
        int end = text.indexOf(sign, from);
        if (end < 0) {
            throw new InvalidInputException("A " + what + " in the statement does not end");
        }
        return end + sign.length();
    }

    private static boolean isPartOfName(char character) {
        return Character.isLetterOrDigit(character) || character == '_' || character == '$';
    }
}
