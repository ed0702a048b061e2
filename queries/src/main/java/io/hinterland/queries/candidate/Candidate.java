package io.hinterland.queries.candidate;

import io.hinterland.schema.value.Derivation;
import java.util.List;

/**
 * A model that another may derive from. It is inferred, not declared.
 *
 * @param child id of the model that declares no parent
 * @param parent id of the candidate
 * @param relation how it would derive from it
 * @param confidence probability that the candidate is a parent, 0 to 1, as learned from declared lineage; holds if
 *     others of its family declare their parents
 * @param cautious the same probability if nobody of its family declares any, as learned with whole families hidden
 * @param evidence what speaks for it
 */
public record Candidate(
        String child, String parent, Derivation relation, double confidence, double cautious, List<String> evidence) {}
