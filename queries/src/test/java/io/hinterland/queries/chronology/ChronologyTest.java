package io.hinterland.queries.chronology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.hinterland.schema.failure.NotFoundException;
import io.hinterland.testkit.GraphExtension;
import io.hinterland.testkit.ToyHub;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** By hand on the toy hub. */
class ChronologyTest {

    @RegisterExtension
    static final GraphExtension GRAPH = GraphExtension.local().holding(ToyHub::load);

    private final Chronology chronology = new Chronology(GRAPH.graph());

    /** The days to the first finetune of aurora/base are 41, as the ranking of families has it. */
    @Test
    void lagsAreDaysToTheFirstOfARelation() {
        List<Lag> lags = chronology.lags();

        Lag finetune = lag(lags, "finetune");
        assertThat(finetune.models())
                .as("base, base-chat, story, vision; placeholders and gone ones are not listed")
                .isEqualTo(4);
        assertThat(finetune.withChild()).as("base and vision").isEqualTo(2);
        Lag adapter = lag(lags, "adapter");
        assertThat(adapter.withChild()).isEqualTo(1);
        assertThat(adapter.median()).contains(55L);
        assertThat(adapter.firstQuartile()).contains(55L);
        assertThat(LagCount.quantile(List.of(1L, 2L, 3L, 4L), 0.25)).contains(1L);
        assertThat(LagCount.quantile(List.of(1L, 2L, 3L, 4L), 0.5)).contains(2L);
        assertThat(LagCount.quantile(List.of(), 0.5)).isEmpty();
    }

    @Test
    void adoptionIsCountedByMonth() {
        List<Adoption> months = chronology.adoption(Adopted.PAPER, "2401.00001");

        assertThat(months.get(months.size() - 1).total()).isEqualTo(5);
        assertThat(months.stream().mapToLong(Adoption::of).sum())
                .as("listed models")
                .isEqualTo(12);
        assertThat(chronology.adoption(Adopted.LICENSE, "Apache-2.0")).hasSameSizeAs(months);
        assertThatThrownBy(() -> chronology.adoption(Adopted.LICENSE, "none-such"))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void survivalIsWatchedFromTheFirstListingOn() {
        KaplanMeier families = chronology.survival(SurvivalOf.FAMILIES, 30);

        assertThat(families.watched()).isPositive();
        assertThat(chronology.survival(SurvivalOf.MODELS, 30).ended()).isBetween(0L, 1L);
    }

    @Test
    void attentionIsReadFromTheHistory() {
        Attention attention = chronology.attention(100, 10);

        assertThat(attention.models())
                .extracting(Attention.OfModel::model, Attention.OfModel::downloads, Attention.OfModel::halvedAfter)
                .containsExactly(
                        tuple("borealis/withdrawn", 1_000_000L, Optional.empty()),
                        tuple("aurora/base", 120_000L, Optional.empty()),
                        tuple("deltalab/vision", 20_000L, Optional.of(2L)));
        assertThat(chronology.attention(100_000, 1).models()).hasSize(1);
        assertThat(chronology.attention(100_000, 1).total()).isEqualTo(2);
    }

    private static Lag lag(List<Lag> lags, String relation) {
        return lags.stream()
                .filter(lag -> lag.relation().equals(relation) && lag.year().equals("all"))
                .findFirst()
                .orElseThrow();
    }
}
