package io.hinterland.queries.license;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.schema.failure.NotFoundException;
import io.hinterland.schema.identity.ModelId;
import io.hinterland.testkit.GraphExtension;
import io.hinterland.testkit.ToyHub;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LicensesTest {

    @RegisterExtension
    static final GraphExtension GRAPH = GraphExtension.local().holding(ToyHub::load);

    private final Licenses licenses = new Licenses(GRAPH.graph());

    @Test
    void aMergeIsCheckedAgainstAllThatItDerivesFrom() {
        LicenseAnswer answer = licenses.of(ModelId.parse("cirrus/merged"), LicensePolicy.ANY);

        assertThat(answer.declared()).containsExactly("apache-2.0");
        assertThat(answer.conflicts())
                .extracting(LicenseAnswer.Conflict::kind)
                .as("its own account publishes the non-commercial parent")
                .containsExactly(ConflictKind.UNKNOWN_UPSTREAM);
        assertThat(answer.unchecked()).containsExactly("aurora/chats", "aurora/corpus");
        assertThat(licenses.of(ModelId.parse("borealis/base-chat-GGUF"), LicensePolicy.ANY)
                        .conflicts())
                .extracting(LicenseAnswer.Conflict::kind)
                .containsExactly(ConflictKind.WIDENED_BY_REUPLOAD);
    }

    @Test
    void theModelsOfAnAccountAreFoundHoweverItIsSpelt() {
        assertThat(licenses.ownedBy("Cirrus"))
                .extracting(ModelId::value)
                .containsExactly("cirrus/derived", "cirrus/merged", "cirrus/story");
        assertThatThrownBy(() -> licenses.ownedBy("nobody")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> new LicensePolicy(List.of("permisive"), List.of()))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("permissive");
    }
}
