// SPDX-License-Identifier: GPL-3.0-only
package io.hinterland.accelerator.walk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecurringLabelsTest {

    @ParameterizedTest
    @CsvSource({
        "A-x->B-x->A, 0, 2",
        "A-x->B-x->C-x->B-x->A, 0, 4",
        "A-x->B-x->C-x->D-x->C-x->B, 1, 5",
        "A-x->B-x->C-x->B-x->D-x->B-x->C-x->E, 1, 6",
        "A-x->B-x->C-x->D-x->B-x->D-x->A, 1, 5",
    })
    void aRememberedNodeMattersAsLongAsAnyThatIsRememberedWithinItsReach(String metapath, int place, int settled) {
        RecurringLabels recurrence = RecurringLabels.of(WalkText.read(metapath));
        assertThat(recurrence.isRemembered(place)).isTrue();
        assertThat(recurrence.settled(place)).isEqualTo(settled);
    }
}
