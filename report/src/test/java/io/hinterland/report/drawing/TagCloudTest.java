package io.hinterland.report.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TagCloudTest {

    private static final Pattern WORD =
            Pattern.compile("<text x=\"([0-9.]+)\" y=\"([0-9.]+)\" font-size=\"([0-9.]+)\" textLength=\"([0-9.]+)\"");

    @Test
    void noWordCoversAnotherAndTheFirstIsLargest() {
        List<TagCloud.Word> words = IntStream.range(0, 100)
                .mapToObj(rank -> new TagCloud.Word("word-number-" + rank, 1000 / (rank + 1)))
                .toList();

        List<Rectangle2D> boxes = new ArrayList<>();
        List<Double> sizes = new ArrayList<>();
        for (MatchResult word :
                WORD.matcher(new TagCloud("words", words).svg()).results().toList()) {
            double size = Double.parseDouble(word.group(3));
            sizes.add(size);
            Rectangle2D box = new Rectangle2D.Double(
                    Double.parseDouble(word.group(1)),
                    Double.parseDouble(word.group(2)) - size * 0.75,
                    Double.parseDouble(word.group(4)),
                    size * 0.95);
            assertThat(boxes).noneMatch(other -> other.intersects(box));
            boxes.add(box);
        }

        assertThat(sizes).hasSize(100).isSortedAccordingTo((one, other) -> Double.compare(other, one));
        assertThat(sizes.get(0) / sizes.get(3)).as("areas go by number").isBetween(1.9, 2.1);
    }

    @Test
    void withoutWordsItIsEmpty() {
        assertThat(new TagCloud("none", List.of()).svg())
                .contains("<title>none</title>")
                .doesNotContain("<text");
    }
}
