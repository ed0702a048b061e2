package io.hinterland.schema.identity;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Texts such as people and programs write, good and bad. */
final class Texts {

    private Texts() {}

    /** Returns texts of all characters, those often among them on which normal forms, case and spacing turn. */
    static Arbitrary<String> any() {
        Arbitrary<Character> telling = Arbitraries.of(
                ' ', '\t', '\n', '\u0000', '\u0085', '\u00a0', '\u2003', '\u2028', '\ufeff', // space
                '\u0301', '\u0307', '\u0345', '\u0327', '\u1100', '\u1161', '\u11a8', // composition
                'A', 'I', '\u0130', '\u0131', '\u03a3', '\u1e9e', '\u212a', '\u212b', '\u01c5', '\u0390', // case
                '\ud83d', '\ude00', '\uffff');
        return Arbitraries.oneOf(
                        telling, Arbitraries.chars().all(), Arbitraries.chars().ascii())
                .list()
                .ofMaxSize(20)
                .map(characters -> {
                    StringBuilder text = new StringBuilder();
                    characters.forEach(text::append);
                    return text.toString();
                });
    }
}
