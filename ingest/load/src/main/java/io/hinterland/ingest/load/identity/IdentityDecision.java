package io.hinterland.ingest.load.identity;

import java.util.List;

/**
 * What somebody said of mentions; it overrules all evidence.
 *
 * @param these mean one person
 * @param others mean other people than these do; empty where mentions are only to be put together
 * @param reason as it was given; may be empty
 */
public record IdentityDecision(String id, List<MentionId> these, List<MentionId> others, String reason) {

    String evidence() {
        return "decision " + id + (reason.isEmpty() ? "" : ": " + reason);
    }
}
