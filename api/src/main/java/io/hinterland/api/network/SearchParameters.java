package io.hinterland.api.network;

import io.hinterland.queries.catalog.ModelFilters;
import io.hinterland.queries.catalog.ModelSearch;
import io.hinterland.queries.catalog.ModelSort;
import io.hinterland.queries.catalog.ValueFilter;
import io.hinterland.schema.value.Gated;
import io.hinterland.schema.value.ModelKind;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a search for models takes.
 *
 * @param search words that the id must have, the last of them perhaps cut short
 * @param owner the account that publishes, in any case
 * @param library such as transformers
 * @param pipeline such as text-generation
 * @param tag a tag that is not a library, pipeline, language and so on
 * @param license such as apache-2.0
 * @param language such as en
 * @param dataset the id of a dataset; case counts
 * @param architecture such as LlamaForCausalLM
 * @param kind how it derives from others
 * @param gated whether people must ask for access
 * @param minimumDownloads 0 or more
 * @param minimumLikes 0 or more
 * @param unlisted true for gone models and those that are only named as a parent as well
 * @param sort greatest first; relevance only with search
 * @param limit 1 to 100, 20 unless given
 * @param cursor from {@code next} of the page before
 */
@Introspected
record SearchParameters(
        @QueryValue Optional<String> search,
        @QueryValue Optional<String> owner,
        @QueryValue Optional<String> library,
        @QueryValue Optional<String> pipeline,
        @QueryValue Optional<String> tag,
        @QueryValue Optional<String> license,
        @QueryValue Optional<String> language,
        @QueryValue Optional<String> dataset,
        @QueryValue Optional<String> architecture,

        @QueryValue @Schema(allowableValues = {"base", "finetune", "quantized", "adapter", "merge", "derived"})
        Optional<String> kind,

        @QueryValue @Schema(allowableValues = {"none", "unspecified", "auto", "manual"})
        Optional<String> gated,

        @QueryValue(defaultValue = "0") long minimumDownloads,
        @QueryValue(defaultValue = "0") long minimumLikes,
        @QueryValue(defaultValue = "false") boolean unlisted,

        @QueryValue @Schema(allowableValues = {"downloads", "likes", "created", "modified", "relevance"})
        Optional<String> sort,

        @QueryValue(defaultValue = "20") int limit,
        @QueryValue Optional<String> cursor) {

    ModelSearch toSearch() {
        return new ModelSearch(
                search,
                filters(),
                sort.map(word -> Words.constant(ModelSort.class, "sort", word)).orElse(ModelSort.DOWNLOADS),
                limit,
                cursor);
    }

    private ModelFilters filters() {
        return new ModelFilters(
                values(),
                kind.map(word -> Words.constant(ModelKind.class, "kind", word)),
                gated.map(word -> Words.constant(Gated.class, "gated", word)),
                Optional.empty(),
                minimumDownloads,
                minimumLikes,
                unlisted);
    }

    private Map<ValueFilter, String> values() {
        Map<ValueFilter, String> values = new EnumMap<>(ValueFilter.class);
        owner.ifPresent(name -> values.put(ValueFilter.OWNER, name));
        library.ifPresent(name -> values.put(ValueFilter.LIBRARY, name));
        pipeline.ifPresent(name -> values.put(ValueFilter.PIPELINE, name));
        tag.ifPresent(name -> values.put(ValueFilter.TAG, name));
        license.ifPresent(name -> values.put(ValueFilter.LICENSE, name));
        language.ifPresent(name -> values.put(ValueFilter.LANGUAGE, name));
        dataset.ifPresent(id -> values.put(ValueFilter.DATASET, id));
        architecture.ifPresent(name -> values.put(ValueFilter.ARCHITECTURE, name));
        return values;
    }
}
