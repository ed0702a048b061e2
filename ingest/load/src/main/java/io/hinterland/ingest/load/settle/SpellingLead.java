package io.hinterland.ingest.load.settle;

import io.hinterland.ingest.clean.vocabulary.Vocabulary;
import io.hinterland.schema.HubNodeType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * By how many edges the commonest spelling of a node leads the next one, at least. It stands on nodes where counting
 * again takes long, so that they need not be counted after each load; it is no part of the network.
 */
public final class SpellingLead {

    public static final String PROPERTY = HubNodeType.SPELLING_LEAD;

    /** With fewer edges, counting again takes no longer than looking. */
    private static final long LEAST = 200;

    private SpellingLead() {}

    /**
     * Returns the lead as a node holds it; null where it holds none.
     *
     * @param official the term of the vocabulary by which the node is shown, whatever edges print
     */
    public static @Nullable Long kept(Optional<Vocabulary.Term> official, long lead) {
        return official.isPresent() || lead < LEAST ? null : lead;
    }
}
