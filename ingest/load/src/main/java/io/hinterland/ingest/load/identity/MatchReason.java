package io.hinterland.ingest.load.identity;

import java.util.Locale;

/**
 * Why two mentions mean one person.
 *
 * @param confidence how sure that is, from 0 to 1
 * @param evidence for people
 */
record MatchReason(Method method, double confidence, String evidence) {

    /** Two people of one account and names that agree were not met; wrong accounts were. */
    private static final double BY_ACCOUNT = 0.99;

    /** An iD is somebody's for life; sources at times give it to a namesake. */
    private static final double BY_ORCID = 0.99;

    static MatchReason byName(double confidence) {
        return new MatchReason(Method.NAME, confidence, "");
    }

    static MatchReason byAccount(String account) {
        return new MatchReason(Method.ACCOUNT, BY_ACCOUNT, "account " + account);
    }

    static MatchReason byOrcid(String orcid) {
        return new MatchReason(Method.ORCID, BY_ORCID, "ORCID " + orcid);
    }

    static MatchReason curated(IdentityDecision decision) {
        return new MatchReason(Method.CURATED, 1, decision.evidence());
    }

    /** By what a mention was found to mean the same person as others. */
    enum Method {
        /** The same name, which nobody else is to be expected to have. */
        NAME,
        COAUTHORS,
        ACCOUNT,
        ORCID,
        /** Somebody said so. */
        CURATED;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
