package io.hinterland.queries.recommendation;

import io.hinterland.schema.metapath.Metagraph;
import io.hinterland.schema.metapath.Metapath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * The metapaths of each kind of recommendation with their weights, from {@code weights.csv}, which says how they came.
 */
public final class MetapathWeights {

    private static final List<String> LINES = lines();

    private MetapathWeights() {}

    /** Returns the metapaths of a kind in the order of the file, those of weight 0 among them. */
    public static List<WeightedMetapath> of(RecommendationKind kind) {
        return LINES.stream()
                .map(line -> line.split(",", 3))
                .filter(fields -> fields[0].equals(kind.word()))
                .map(fields ->
                        new WeightedMetapath(Metapath.parse(fields[2], Metagraph.hub()), Double.parseDouble(fields[1])))
                .toList();
    }

    private static List<String> lines() {
        try (InputStream file = Objects.requireNonNull(MetapathWeights.class.getResourceAsStream("weights.csv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * What a metapath counts for.
     *
     * @param weight 0 or more; those of a kind sum to 1
     */
    public record WeightedMetapath(Metapath metapath, double weight) {}
}
