package io.hinterland.ingest.fetch.hub;

import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.schema.identity.ModelId;
import java.util.Optional;

/**
 * The models that derive from one, breadth first.
 *
 * @param root itself not among them
 * @param depth 1 for its children alone, 2 for theirs as well, and so on
 * @param limit at most so many
 */
public record Derivatives(ModelId root, int depth, Optional<Long> limit) implements CrawlScope {

    /** @throws InvalidInputException if the depth or the limit lets nothing through */
    public Derivatives {
        if (depth < 1) {
            throw new InvalidInputException("The depth must be at least 1, not " + depth);
        }
        if (limit.filter(most -> most < 1).isPresent()) {
            throw new InvalidInputException("The limit must be at least 1, not " + limit.get());
        }
    }

    @Override
    public boolean isWhole() {
        return false;
    }

    @Override
    public String toString() {
        return "--children-of " + root + " --depth " + depth
                + limit.map(most -> " --limit " + most).orElse("");
    }
}
