package io.hinterland.queries.catalog;

import java.time.Instant;
import java.util.Optional;

/**
 * A model in a list.
 *
 * @param owner the account as it is shown; empty for a bare name and for a model that is only named
 * @param kind base, finetune, quantized, adapter, merge or derived
 * @param gated none, unspecified, auto or manual
 * @param parameters how many weights it has
 * @param listed false for a gone model, and for one that is only named as a parent
 */
public record ModelSummary(
        String id,
        Optional<String> owner,
        Optional<String> kind,
        Optional<String> library,
        Optional<String> pipeline,
        Optional<Long> downloads,
        Optional<Long> likes,
        Optional<Instant> createdAt,
        Optional<Instant> lastModified,
        Optional<String> gated,
        Optional<Long> parameters,
        boolean listed) {}
