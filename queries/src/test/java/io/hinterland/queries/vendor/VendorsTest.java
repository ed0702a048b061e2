package io.hinterland.queries.vendor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.schema.failure.NotFoundException;
import io.hinterland.testkit.GraphExtension;
import io.hinterland.testkit.ToyHub;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The accounts of the toy hub, counted by hand: see its picture. */
class VendorsTest {

    @RegisterExtension
    static final GraphExtension GRAPH = GraphExtension.local().holding(ToyHub::load);

    private final Vendors vendors = new Vendors(GRAPH.graph());

    @Test
    void thePortfolioIsOfListedModels() {
        Vendor aurora = vendors.of("Aurora", Vendors.USUAL);

        assertThat(aurora.owner()).isEqualTo("aurora");
        assertThat(aurora.models()).as("base and base-chat").isEqualTo(2);
        assertThat(aurora.portfolio())
                .contains(
                        new Vendor.Part("kind", "base", 1),
                        new Vendor.Part("kind", "finetune", 1),
                        new Vendor.Part("library", "transformers", 2),
                        new Vendor.Part("task", "text-generation", 2));
    }

    @Test
    void theRhythmIsOfDaysOfCreation() {
        Vendor.Rhythm rhythm = vendors.of("aurora", Vendors.USUAL).rhythm();

        assertThat(rhythm.first()).contains(LocalDate.of(2024, 1, 10));
        assertThat(rhythm.last()).contains(LocalDate.of(2024, 2, 20));
        assertThat(rhythm.days()).isEqualTo(2);
        assertThat(rhythm.medianDaysBetween()).contains(41.0);
        assertThat(rhythm.months()).isEqualTo(Map.of("2024-01", 1L, "2024-02", 1L));
        assertThat(vendors.of("cirrus", 1).rhythm().medianDaysBetween())
                .as("64 days and 52")
                .contains(58.0);
    }

    @Test
    void modelsOfOthersCountOnceHoweverManyPathsLeadToThem() {
        Vendor.BuiltOn builtOn = vendors.of("aurora", Vendors.USUAL).builtOn();

        assertThat(builtOn.families()).as("base and base-chat").isEqualTo(2);
        assertThat(builtOn.models())
                .as("base-chat-GGUF, merged, base-lora, derived")
                .isEqualTo(4);
        assertThat(builtOn.owners()).isEqualTo(2);
        assertThat(builtOn.byRelation())
                .isEqualTo(Map.of("quantized", 1L, "merge", 1L, "adapter", 1L, "undeclared", 1L));
        assertThat(vendors.of("deltalab", 1).builtOn().models())
                .as("only its own models derive from its models")
                .isZero();
    }

    @Test
    void accountsAreLinkedByLineagePapersAndDatasets() {
        Vendor aurora = vendors.of("aurora", Vendors.USUAL);

        assertThat(aurora.linked())
                .containsExactly(
                        new Vendor.LinkedOwner("cirrus", 2, 0, 2, 1),
                        new Vendor.LinkedOwner("borealis", 2, 0, 1, 1),
                        new Vendor.LinkedOwner("deltalab", 0, 0, 1, 0));
        assertThat(vendors.of("aurora", 1).linked()).hasSize(1);
        assertThat(vendors.of("aurora", 1).linkedOwners()).isEqualTo(3);
        assertThat(vendors.of("cirrus", Vendors.USUAL).linked())
                .as("elsewhere has no listed model")
                .contains(new Vendor.LinkedOwner("elsewhere", 0, 1, 0, 0));
    }

    @Test
    void anAccountWithoutModelsHasNothing() {
        Vendor reed = vendors.of("reed", Vendors.USUAL);

        assertThat(reed.models()).isZero();
        assertThat(reed.rhythm().first()).isEmpty();
        assertThat(reed.linked()).isEmpty();
    }

    @Test
    void badInputIsTold() {
        assertThatThrownBy(() -> vendors.of("nobody", Vendors.USUAL)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> vendors.of("aurora", 0))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("limit");
    }
}
