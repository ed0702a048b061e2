package io.hinterland.queries.catalog;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One model with everything that it is connected to; of models and papers, the numbers.
 *
 * @param id id on the Hub; case-sensitive
 * @param owner account that publishes it, as shown; null for a bare name and for a model that is only named as a parent
 * @param kind base, finetune, quantized, adapter, merge, derived or undeclared; null for a model that is only named as
 *     a parent
 * @param libraries libraries that it works with
 * @param pipelines tasks that it is for
 * @param licenses licences that it is under
 * @param languages languages that it is in
 * @param datasets ids of the datasets that it was trained on
 * @param architectures architectures that its configuration names
 * @param downloads downloads in the last thirty days; null if the listing has none
 * @param likes likes; null if the listing has none
 * @param createdAt when it was created on the Hub, UTC
 * @param lastModified when it was last changed on the Hub, UTC
 * @param gated none, unspecified, auto or manual: whether and how access must be requested
 * @param isPrivate whether only its owner can see it
 * @param parameters number of its weights
 * @param tags tags as the Hub has them, including repetitions of library, pipeline and language
 * @param listed false for a model that is gone, and for one that is only named as a parent
 * @param goneSince day of the first complete listing without it
 * @param firstSeen day of the first listing that had it
 * @param lastSeen day of the last listing that had it
 * @param papers number of papers that it cites, including boilerplate
 * @param parents number of models that it derives from directly
 * @param children number of models that derive from it directly
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
