package io.hinterland.queries.candidate;

import io.hinterland.schema.Worded;

/** What speaks for or against a candidate; each can be left out. */
public enum Prior implements Worded {
    /** How much of the child's name is the candidate's. */
    NAME("the name of the candidate in that of the model"),
    /** What the name has beside the candidate's. */
    SUFFIX("the rest of the name tells of a conversion"),
    /** The account of both, the candidate's account in the child's name, and how much derives from that account. */
    OWNER("the same account, the candidate's account in the name, models derived from that account's"),
    /** A parent is older than its child. */
    TIME("the candidate is older"),
    /** The number of parameters, stated or in the name. */
    PARAMETERS("the number of parameters"),
    ARCHITECTURE("the architecture of both"),
    TAGS("tags of both, and tags that name the candidate"),
    /** What models of the same account with similar names declare. */
    SIBLINGS("what models of similar names by the same account declare"),
    /** How many models declare the candidate as their parent. */
    CHILDREN("how many models declare the candidate"),
    /** Few models derive from a quantized one or an adapter. */
    LEAVES("the candidate is no quantized model and no adapter"),
    /** How near the weights of both are; only where sketches or distances are given. */
    WEIGHTS("how near the weights of both are");

    private final String description;

    Prior(String description) {
        this.description = description;
    }

    /** Returns what it is, as a clause. */
    public String description() {
        return description;
    }
}
