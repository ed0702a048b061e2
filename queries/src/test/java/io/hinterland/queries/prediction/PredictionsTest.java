package io.hinterland.queries.prediction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.hinterland.queries.lineage.KnownModel;
import io.hinterland.queries.lineage.Trait;
import io.hinterland.queries.lineage.WholeLineage;
import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.schema.failure.NotFoundException;
import io.hinterland.schema.identity.ModelId;
import io.hinterland.schema.value.LineageRelation;
import io.hinterland.testkit.GraphExtension;
import io.hinterland.testkit.ToyHub;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PredictionsTest {

    @RegisterExtension
    static final GraphExtension GRAPH = GraphExtension.local().holding(ToyHub::load);

    private final List<KnownModel> models = new ArrayList<>();
    private final List<WholeLineage.Edge> edges = new ArrayList<>();

    /** A base of vision and one of language, each with children that state the same task; others are of their own. */
    PredictionsTest() {
        for (int family = 0; family < 2; family++) {
            String task = family == 0 ? "image-classification" : "text-generation";
            int base = add("maker/base" + family, task);
            for (int child = 0; child < 20; child++) {
                edges.add(new WholeLineage.Edge(
                        add("tuner" + child + "/f" + family + "-" + child, task), LineageRelation.FINETUNE, base));
            }
        }
        add("other/text", "text-generation");
    }

    @Test
    void siblingsAndParentsOutvoteTheMajority() {
        int silent = add("somebody/new", "");
        edges.add(new WholeLineage.Edge(silent, LineageRelation.FINETUNE, 0));
        WholeLineage lineage = new WholeLineage(models, edges);
        ValueScoring scoring = new ValueScoring(lineage, Trait.TASK, Set.of());
        ValueScoring.Scored best = scoring.best(silent).get(0);
        Prediction prediction = scoring.prediction(silent, best);

        assertThat(prediction.value()).isEqualTo("image-classification");
        assertThat(prediction.confidence()).isGreaterThan(0.9);
        assertThat(prediction.votes().get("siblings")).isEqualTo(1);
        assertThat(prediction.votes().get("parents")).isEqualTo(1);
        assertThat(prediction.votes().get("majority")).isCloseTo(21 / 43.0, within(1e-9));
        assertThat(prediction.votes()).doesNotContainKeys("children", "tags");
    }

    @Test
    void whatIsHiddenIsRecoveredFromLineage() {
        Predictability found = new PredictabilityCount(Trait.TASK).of(new WholeLineage(models, edges));

        assertThat(found.models()).isPositive();
        Predictability.Method all = method(found, "all");
        Predictability.Method siblings = method(found, "siblings");
        assertThat(all.right()).isGreaterThanOrEqualTo(method(found, "majority").right());
        assertThat(siblings.published()).contains(0.79);
        assertThat(all.low()).isLessThanOrEqualTo(all.accuracy());
    }

    @Test
    void votesAreSharedAndOnesOwnIsLeftOut() {
        Votes votes = new Votes();
        votes.add(List.of("en"), 1);
        votes.add(List.of("en", "de"), 1);
        votes.add(List.of(), 1);

        assertThat(votes.share("en")).isEqualTo(0.75);
        assertThat(votes.share("de")).isEqualTo(0.25);
        assertThat(votes.shareWithout("de", List.of("en", "de"))).isZero();
        assertThat(votes.shareWithout("en", List.of("en"))).isEqualTo(0.5);
        assertThat(votes.winner()).contains("en");
        assertThat(new Votes().winner()).isEmpty();
    }

    @Test
    void listedModelsThatStateNothingGetPredictions() {
        Predictions predictions = new Predictions(GRAPH.graph());
        Predictions.Table table = predictions.all(Trait.TASK, 0, 100);

        assertThat(table.examined()).as("cirrus/derived, deltalab/robot").isEqualTo(2);
        assertThat(table.total()).isEqualTo(table.predictions().size());
        assertThat(predictions.of(Trait.LICENSE, ModelId.parse("aurora/base")).predictions())
                .hasSize(1);
        assertThatThrownBy(() -> predictions.all(Trait.TASK, -1, 10)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> predictions.of(Trait.TASK, ModelId.parse("no/such")))
                .isInstanceOf(NotFoundException.class);
    }

    private static Predictability.Method method(Predictability found, String word) {
        return found.methods().stream()
                .filter(method -> method.method().equals(word))
                .findFirst()
                .orElseThrow();
    }

    private int add(String id, String task) {
        Map<Trait, List<String>> traits = task.isEmpty() ? Map.of() : Map.of(Trait.TASK, List.of(task));
        models.add(new KnownModel(id, true, KnownModel.UNKNOWN, 0, 0, List.of(), traits));
        return models.size() - 1;
    }
}
