package io.hinterland.ingest.load.identity;

/**
 * Why two mentions mean one person.
 *
 * @param confidence how sure that is, from 0 to 1
 * @param evidence for people
 */
record Join(Method method, double confidence, String evidence) {

    /** Two people of one account and names that agree were not met; wrong accounts were. */
    private static final double BY_ACCOUNT = 0.99;

    static Join byName(double confidence) {
        return new Join(Method.NAME, confidence, "");
    }

    static Join byAccount(String account) {
        return new Join(Method.ACCOUNT, BY_ACCOUNT, "account " + account);
    }

    static Join curated(Decision decision) {
        return new Join(Method.CURATED, 1, decision.evidence());
    }
}
