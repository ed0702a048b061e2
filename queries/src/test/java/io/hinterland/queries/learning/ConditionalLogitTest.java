package io.hinterland.queries.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.hinterland.schema.failure.CancelledException;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Where all candidates are alike, what is learned is how often one of them is right. */
class ConditionalLogitTest {

    private static final boolean[] ALL = new boolean[] {true, true};

    @Test
    void theConfidenceOfEqualCandidatesIsTheShareOfRightOnes() {
        ConditionalLogit choice = ConditionalLogit.learned(examples(3, 1, blank()), ALL, true);

        assertThat(choice.probabilities(blank())).hasSize(2);
        assertThat(choice.probabilities(blank())[0]).isCloseTo(0.75, within(0.01));
        assertThat(choice.probabilities(blank())[1]).isCloseTo(0.25, within(0.01));
    }

    @Test
    void learningEndsWhenNobodyWaitsForIt() {
        Runnable unwanted = () -> {
            throw new CancelledException("nobody waits");
        };
        assertThatThrownBy(() ->
                        ConditionalLogit.learned(examples(3, 1, blank()), ALL, true, new double[ALL.length], unwanted))
                .isInstanceOf(CancelledException.class);
    }

    @Test
    void twoEqualCandidatesShareTheConfidence() {
        double[][] two = new double[2][2];
        List<ConditionalLogit.Example> merges =
                Collections.nCopies(5, new ConditionalLogit.Example(two, new boolean[] {true, true}));
        ConditionalLogit choice = ConditionalLogit.learned(merges, ALL, true);

        double[] probabilities = choice.probabilities(two);
        assertThat(probabilities[0]).isEqualTo(probabilities[1]).isGreaterThan(0.45);
    }

    @Test
    void aFeatureThatIsLeftOutChangesNothing() {
        double[][] named = blank();
        named[0][0] = 1;
        List<ConditionalLogit.Example> examples = Stream.concat(
                        examples(4, 0, named).stream(), examples(0, 4, blank()).stream())
                .toList();

        ConditionalLogit with = ConditionalLogit.learned(examples, ALL, true);
        assertThat(with.probabilities(named)[0]).isGreaterThan(0.9);
        assertThat(with.probabilities(blank())[0]).isLessThan(0.1);

        ConditionalLogit without = ConditionalLogit.learned(examples, new boolean[] {false, true}, true);
        assertThat(without.probabilities(named)[0]).isCloseTo(0.5, within(0.01));
        assertThat(without.probabilities(blank())[0]).isCloseTo(0.5, within(0.01));
    }

    /** The first feature is that of the right choice in three of four examples: its odds are 3 to 1. */
    @Test
    void withoutNoneOneOfTheChoicesIsRight() {
        double[][] two = {{1, 0}, {0, 0}};
        List<ConditionalLogit.Example> examples = Stream.of(true, true, true, false)
                .map(first -> new ConditionalLogit.Example(two, new boolean[] {first, !first}))
                .toList();
        double[] probabilities = ConditionalLogit.learned(examples, ALL, false).probabilities(two);

        assertThat(probabilities[0]).isCloseTo(0.75, within(0.01));
        assertThat(probabilities[1]).isCloseTo(0.25, within(0.01));
        assertThat(probabilities[2]).isZero();
    }

    private static double[][] blank() {
        return new double[1][2];
    }

    private static List<ConditionalLogit.Example> examples(int right, int wrong, double[][] candidates) {
        return Stream.concat(
                        Collections.nCopies(right, new ConditionalLogit.Example(candidates, new boolean[] {true}))
                                .stream(),
                        Collections.nCopies(wrong, new ConditionalLogit.Example(candidates, new boolean[] {false}))
                                .stream())
                .toList();
    }
}
