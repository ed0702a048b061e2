package io.hinterland.bench.recommendation;

import io.hinterland.queries.recommendation.MetapathWeights;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How well the methods place what was held out of a kind, over one seed after the other. */
final class MethodComparison {

    /** What is compared. */
    enum Method {
        POPULARITY("popularity"),
        COMMON_NEIGHBOURS("common neighbours"),
        EVEN("metapaths, even weights"),
        LEARNED("metapaths, learned weights"),
        KEPT("metapaths, weights of weights.csv");

        private final String words;

        Method(String words) {
            this.words = words;
        }
    }

    private final RecommendationTask task;
    private final int learnBy;
    private final Map<Method, List<RankQuality>> qualities = new EnumMap<>(Method.class);
    private final List<String> sizes = new ArrayList<>();
    private final List<double[]> learned = new ArrayList<>();
    private List<String> metapaths = List.of();

    /** @param learnBy questions to learn by, at most */
    MethodComparison(RecommendationTask task, int learnBy) {
        this.task = task;
        this.learnBy = learnBy;
    }

    /** Measures with what one seed held out. */
    void add(HubWalks walks, HeldOutEdges heldOut) {
        MethodAnswers answers = new MethodAnswers(walks, task);
        HeldOutQuestions questions = new HeldOutQuestions(walks, task);
        List<HeldOutQuestions.Question> validation = questions.of(heldOut.validation(task.edge()));
        List<HeldOutQuestions.Question> learning = validation.subList(0, Math.min(learnBy, validation.size()));
        double[] weights = new CoordinateAscent(answers, learning)
                .weights(answers.metapaths().size());
        List<HeldOutQuestions.Question> test = questions.of(heldOut.test(task.edge()));
        learned.add(weights);
        metapaths = answers.metapaths().stream().map(Object::toString).toList();
        sizes.add(String.format(
                Locale.ROOT,
                "%,d of %,d edges held out, %,d can be found; learned by %,d others",
                heldOut.test(task.edge()).size(),
                heldOut.all(task.edge()).size(),
                test.size(),
                learning.size()));
        add(answers, test, weights);
    }

    private void add(MethodAnswers answers, List<HeldOutQuestions.Question> test, double[] weights) {
        double[] even = RecommendationTask.even(weights.length);
        double[] kept = MetapathWeights.of(task.kind()).stream()
                .mapToDouble(MetapathWeights.WeightedMetapath::weight)
                .toArray();
        Map<Method, List<Double>> places = new EnumMap<>(Method.class);
        for (Method method : Method.values()) {
            places.put(method, new ArrayList<>());
        }
        for (HeldOutQuestions.Question question : test) {
            float[][] probabilities = answers.probabilities(question);
            places.forEach((method, found) -> found.add(RankQuality.place(
                    switch (method) {
                        case POPULARITY -> answers.popularity();
                        case COMMON_NEIGHBOURS -> answers.commonNeighbours(question);
                        case EVEN -> RecommendationTask.combined(probabilities, even);
                        case LEARNED -> RecommendationTask.combined(probabilities, weights);
                        case KEPT -> RecommendationTask.combined(probabilities, kept);
                    },
                    question)));
        }
        places.forEach((method, found) ->
                qualities.computeIfAbsent(method, first -> new ArrayList<>()).add(RankQuality.of(found)));
    }

    /** Prints a table, and the means of the learned weights as {@code weights.csv} has them. */
    void print(PrintWriter out) {
        out.printf("%n%s%n", task.kind().word());
        sizes.forEach(size -> out.println("  " + size));
        out.printf("%n| by | hits@10 | MRR |%n|---|---|---|%n");
        qualities.forEach((method, found) -> out.printf("| %s | %s |%n", method.words, RankQuality.cells(found)));
        out.println();
        for (int metapath = 0; metapath < metapaths.size(); metapath++) {
            int column = metapath;
            double mean = learned.stream()
                    .mapToDouble(weights -> weights[column])
                    .average()
                    .orElse(0);
            out.printf(Locale.ROOT, "%s,%.4f,%s%n", task.kind().word(), mean, metapaths.get(metapath));
        }
        out.flush();
    }
}
