package io.hinterland.queries.catalog;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One model with all that it is joined to but models and papers, of which the numbers are told.
 *
 * @param owner the account as it is shown; empty for a bare name and for a model that is only named
 * @param kind base, finetune, quantized, adapter, merge or derived
 * @param gated none, unspecified, auto or manual
 * @param parameters how many weights it has
 * @param tags as the hub has them, repetitions of library, pipeline and language included
 * @param listed false for a gone model, and for one that is only named as a parent
 * @param goneSince the day of the listing that first lacked it
 * @param papers how many papers it cites, boilerplate included
 * @param parents how many models it derives from directly
 * @param children how many models derive from it directly
 */
public record ModelDetail(
        String id,
        Optional<String> owner,
        Optional<String> kind,
        List<String> libraries,
        List<String> pipelines,
        List<String> licenses,
        List<String> languages,
        List<String> datasets,
        List<String> architectures,
        Optional<Long> downloads,
        Optional<Long> likes,
        Optional<Instant> createdAt,
        Optional<Instant> lastModified,
        Optional<String> gated,
        Optional<Boolean> isPrivate,
        Optional<Long> parameters,
        List<String> tags,
        boolean listed,
        Optional<LocalDate> goneSince,
        Optional<LocalDate> firstSeen,
        Optional<LocalDate> lastSeen,
        long papers,
        long parents,
        long children) {}
