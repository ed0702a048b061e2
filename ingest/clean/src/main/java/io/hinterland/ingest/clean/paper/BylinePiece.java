package io.hinterland.ingest.clean.paper;

import java.util.List;
import java.util.Map;

/** What a list of authors is made of, besides remarks that name nobody. */
sealed interface BylinePiece {

    /** The name of a person or group. */
    record Name(String text) implements BylinePiece {}

    /** Where the author before works, or whom that author speaks for. */
    record Affiliation(String text) implements BylinePiece {}

    /** The marks by which the author before refers to affiliations: {@code (2, 3)}. */
    record Marks(List<String> marks) implements BylinePiece {}

    /** What marks stand for: {@code (1) University of Fenwick, (2) Loom Lab}. */
    record Legend(Map<String, String> affiliations) implements BylinePiece {}

    /** A colon: what stands before it are groups. */
    record Colon() implements BylinePiece {}
}
