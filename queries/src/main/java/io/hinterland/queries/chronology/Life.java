package io.hinterland.queries.chronology;

/**
 * For how long something was watched, in days of its age.
 *
 * @param entry age at which watching began
 * @param exit age at which it ended
 * @param ended whether it ended with the event that is waited for; else nothing is known of what came later
 */
record Life(long entry, long exit, boolean ended) {

    static Life from0(long exit, boolean ended) {
        return new Life(0, exit, ended);
    }
}
