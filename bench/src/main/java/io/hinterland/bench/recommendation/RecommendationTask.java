package io.hinterland.bench.recommendation;

import io.hinterland.queries.recommendation.RecommendationKind;
import io.hinterland.schema.metapath.Metagraph;
import io.hinterland.schema.metapath.Metapath;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a kind of recommendation is measured.
 *
 * @param edge what is held out
 * @param known where what a source is joined to already is found, which competes with nothing
 * @param popularity the walks of which a popular target has many
 * @param common the walks by which a source and a target share neighbours
 */
record RecommendationTask(
        RecommendationKind kind,
        HeldOutEdges.Edge.Kind edge,
        List<Metapath> known,
        Metapath popularity,
        List<Metapath> common) {

    private static final List<String> SHARED = List.of(
            "PUBLISHED_BY->Owner<-PUBLISHED_BY",
            "USES_LIBRARY->Library<-USES_LIBRARY",
            "HAS_PIPELINE->Pipeline<-HAS_PIPELINE",
            "HAS_TAG->Tag<-HAS_TAG",
            "LICENSED_UNDER->License<-LICENSED_UNDER",
            "IN_LANGUAGE->Language<-IN_LANGUAGE",
            "TRAINED_ON->Dataset<-TRAINED_ON",
            "HAS_ARCHITECTURE->Architecture<-HAS_ARCHITECTURE",
            "CITES->Paper<-CITES",
            "LINEAGE->Model<-LINEAGE");

    /** Returns how that kind is measured. */
    static RecommendationTask of(RecommendationKind kind) {
        return switch (kind) {
            case MODELS ->
                new RecommendationTask(
                        kind,
                        HeldOutEdges.Edge.Kind.LINEAGE,
                        parsed("Model-LINEAGE->Model", "Model<-LINEAGE-Model"),
                        parse("Model-LINEAGE->Model"),
                        sharedByModels("", ""));
            case PAPERS ->
                new RecommendationTask(
                        kind,
                        HeldOutEdges.Edge.Kind.CITATION,
                        parsed("Model-CITES->Paper"),
                        parse("Model-CITES->Paper"),
                        sharedByModels("", "-CITES->Paper"));
            case DATASETS ->
                new RecommendationTask(
                        kind,
                        HeldOutEdges.Edge.Kind.TRAINING,
                        List.of(),
                        parse("Model-TRAINED_ON->Dataset"),
                        parsed("Pipeline<-HAS_PIPELINE-Model-TRAINED_ON->Dataset"));
            case AUTHORS ->
                new RecommendationTask(
                        kind,
                        HeldOutEdges.Edge.Kind.AUTHORSHIP,
                        parsed("Author<-WRITTEN_BY-Paper-WRITTEN_BY->Author"),
                        parse("Paper-WRITTEN_BY->Author"),
                        parsed("Author<-WRITTEN_BY-Paper-WRITTEN_BY->Author<-WRITTEN_BY-Paper-WRITTEN_BY->Author"));
            case OWNERS ->
                new RecommendationTask(
                        kind,
                        HeldOutEdges.Edge.Kind.LINEAGE,
                        parsed("Owner<-PUBLISHED_BY-Model-LINEAGE->Model-PUBLISHED_BY->Owner"),
                        parse("Model-LINEAGE->Model-PUBLISHED_BY->Owner"),
                        sharedByModels("Owner<-PUBLISHED_BY-", "-PUBLISHED_BY->Owner"));
        };
    }

    private static List<Metapath> sharedByModels(String before, String after) {
        return SHARED.stream()
                .filter(shared -> before.isEmpty() || !shared.contains("Owner"))
                .map(shared -> parse(before + "Model-" + shared + "-Model" + after))
                .toList();
    }

    private static List<Metapath> parsed(String... texts) {
        return Stream.of(texts).map(RecommendationTask::parse).toList();
    }

    private static Metapath parse(String text) {
        return Metapath.parse(text, Metagraph.hub());
    }

    /** Returns whether others are looked for among nodes like the source itself. */
    boolean isAmongEquals() {
        return kind.from().equals(kind.to());
    }

    /** Returns what the probabilities of several metapaths come to. */
    static float[] combined(float[][] probabilities, double[] weights) {
        float[] sum = new float[probabilities[0].length];
        for (int metapath = 0; metapath < weights.length; metapath++) {
            if (weights[metapath] > 0) {
                for (int node = 0; node < sum.length; node++) {
                    sum[node] += (float) (weights[metapath] * probabilities[metapath][node]);
                }
            }
        }
        return sum;
    }

    /** Returns weights of the same for all. */
    static double[] even(int metapaths) {
        double[] even = new double[metapaths];
        Arrays.fill(even, 1.0 / metapaths);
        return even;
    }
}
