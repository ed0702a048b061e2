package io.hinterland.api;

import io.hinterland.queries.catalog.ModelFilters;
import io.hinterland.queries.catalog.ValueFilter;
import io.hinterland.schema.Worded;
import io.hinterland.schema.value.Gated;
import io.hinterland.schema.value.ModelKind;
import io.micronaut.core.annotation.Nullable;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The parameters of a request that filter models; records of parameters have them as components. */
public interface ModelFilterParameters {

    @Nullable
    String owner();

    @Nullable
    String library();

    @Nullable
    String pipeline();

    @Nullable
    String tag();

    @Nullable
    String license();

    @Nullable
    String language();

    @Nullable
    String dataset();

    @Nullable
    String architecture();

    @Nullable
    String kind();

    @Nullable
    String gated();

    long minimumDownloads();

    long minimumLikes();

    /** Returns the filters, with those that only this kind of request has. */
    default ModelFilters filters(Map<ValueFilter, String> own, boolean unlisted) {
        Map<ValueFilter, String> values = new EnumMap<>(ValueFilter.class);
        values.putAll(own);
        put(values, ValueFilter.OWNER, owner());
        put(values, ValueFilter.LIBRARY, library());
        put(values, ValueFilter.PIPELINE, pipeline());
        put(values, ValueFilter.TAG, tag());
        put(values, ValueFilter.LICENSE, license());
        put(values, ValueFilter.LANGUAGE, language());
        put(values, ValueFilter.DATASET, dataset());
        put(values, ValueFilter.ARCHITECTURE, architecture());
        return new ModelFilters(
                values,
                Optional.ofNullable(kind()).map(word -> Worded.parse(ModelKind.class, "kind", word)),
                Optional.ofNullable(gated()).map(word -> Worded.parse(Gated.class, "gated", word)),
                Optional.empty(),
                minimumDownloads(),
                minimumLikes(),
                unlisted);
    }

    private static void put(Map<ValueFilter, String> values, ValueFilter filter, @Nullable String given) {
        if (given != null) {
            values.put(filter, given);
        }
    }
}
