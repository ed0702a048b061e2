package io.hinterland.bench.measure;

import io.hinterland.queries.recommendation.Kind;
import io.hinterland.queries.recommendation.WeightedMetapath;
import io.hinterland.queries.recommendation.Weights;
import io.hinterland.schema.HubEdgeType;
import io.hinterland.schema.HubNodeType;
import io.hinterland.schema.metapath.Direction;
import io.hinterland.schema.metapath.Metagraph;
import io.hinterland.schema.metapath.Metapath;
import io.hinterland.schema.metapath.Step;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One kind of recommendation, measured by edges that were held out. */
final class Task {

    /** An edge that can be found at all: both its ends are still in the network, and a model at its end is listed. */
    record Question(int source, int target) {}

    private static final List<String> NEIGHBOURS = List.of(
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

    private final HubWalks walks;
    private final Kind kind;
    private final List<Metapath> metapaths;
    private final List<Metapath> neighbours = new ArrayList<>();
    private final Step direct;
    private final float[] popularity;

    Task(HubWalks walks, Kind kind) {
        this.walks = walks;
        this.kind = kind;
        this.metapaths =
                Weights.of(kind).stream().map(WeightedMetapath::metapath).toList();
        boolean papers = kind == Kind.PAPERS;
        this.direct = new Step(papers ? HubEdgeType.CITES : HubEdgeType.LINEAGE, Direction.FORWARD);
        for (String shared : NEIGHBOURS) {
            neighbours.add(parse("Model-" + shared + "-Model" + (papers ? "-CITES->Paper" : "")));
        }
        this.popularity = new float[walks.size(kind.to())];
        for (int node = 0; node < popularity.length; node++) {
            popularity[node] = walks.along(direct.reversed(), node).size();
        }
    }

    private static Metapath parse(String text) {
        return Metapath.parse(text, Metagraph.hub());
    }

    List<Metapath> metapaths() {
        return metapaths;
    }

    List<Question> questions(List<HeldOut.Link> links) {
        List<Question> questions = new ArrayList<>();
        for (HeldOut.Link link : links) {
            var source = walks.number(HubNodeType.MODEL, link.model());
            var target = walks.number(kind.to(), link.target());
            if (source.isPresent()
                    && target.isPresent()
                    && (kind == Kind.PAPERS || walks.isListed(target.getAsInt()))) {
                questions.add(new Question(source.getAsInt(), target.getAsInt()));
            }
        }
        return questions;
    }

    /** Returns which candidates compete: what is not joined to the source already. */
    boolean[] open(Question question) {
        boolean[] open = new boolean[walks.size(kind.to())];
        Arrays.fill(open, true);
        walks.along(direct, question.source()).forEach(known -> open[known] = false);
        if (kind == Kind.MODELS) {
            walks.along(direct.reversed(), question.source()).forEach(known -> open[known] = false);
            open[question.source()] = false;
        }
        return open;
    }

    float[][] probabilities(Question question) {
        return metapaths.stream()
                .map(metapath -> walks.probabilities(question.source(), metapath))
                .toArray(float[][]::new);
    }

    float[] popularity() {
        return popularity;
    }

    /** Returns how many neighbours the source shares with each candidate; for papers, with the models that cite it. */
    float[] commonNeighbours(Question question) {
        float[] sum = new float[walks.size(kind.to())];
        for (Metapath metapath : neighbours) {
            float[] counts = walks.counts(question.source(), metapath);
            for (int node = 0; node < sum.length; node++) {
                sum[node] += counts[node];
            }
        }
        return sum;
    }

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
}
