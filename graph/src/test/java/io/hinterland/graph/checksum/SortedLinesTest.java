package io.hinterland.graph.checksum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SortedLinesTest {

    @ParameterizedTest
    @ValueSource(longs = {0, 10, 1_000, 1_000_000})
    void sortsTheSameHoweverLittleFitsIntoMemory(long budget) {
        List<String> lines = new ArrayList<>(IntStream.range(0, 500)
                .mapToObj(number -> "line " + number % 400)
                .toList());
        lines.add("");
        List<String> expected = lines.stream().sorted().toList();
        Collections.shuffle(lines, new Random(7));

        assertThat(sorted(budget, lines)).isEqualTo(expected);
    }

    @Test
    void sortsByCodePointAsTheBytesOfUtf8Do() {
        String emoji = "\uD83E\uDD17";
        String privateUse = "\uE000";

        assertThat(sorted(1_000, List.of(emoji, privateUse, "z", "é"))).containsExactly("z", "é", privateUse, emoji);
    }

    private static List<String> sorted(long budget, List<String> lines) {
        List<String> sorted = new ArrayList<>();
        try (SortedLines sorting = new SortedLines(budget)) {
            lines.forEach(sorting::add);
            sorting.forEachInOrder(sorted::add);
        }
        return sorted;
    }
}
