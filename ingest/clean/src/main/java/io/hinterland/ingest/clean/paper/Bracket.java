package io.hinterland.ingest.clean.paper;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** A pair of round or square brackets in a text; a bracket that has no other is none. */
record Bracket(int open, int close) {

    /** Returns the pairs that stand in no other, in their order. */
    static List<Bracket> outermost(String text) {
        List<Bracket> outermost = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (character == '(' || character == '[') {
                open.push(index);
            } else if ((character == ')' || character == ']') && !open.isEmpty()) {
                int begin = open.pop();
                while (!outermost.isEmpty()
                        && outermost.get(outermost.size() - 1).open() > begin) {
                    outermost.remove(outermost.size() - 1);
                }
                outermost.add(new Bracket(begin, index));
            }
        }
        return outermost;
    }
}
