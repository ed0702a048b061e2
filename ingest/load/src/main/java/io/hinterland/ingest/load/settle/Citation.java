package io.hinterland.ingest.load.settle;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * That a listed model cites a paper.
 *
 * @param created when the model was created
 * @param owner the owner's key; none for a bare name
 * @param markers the keys of the model's library and tags
 * @param settled what the graph says at present of why
 */
public record Citation(
        String model,
        Optional<Instant> created,
        Optional<String> owner,
        Set<String> markers,
        Optional<Verdict> settled) {}
