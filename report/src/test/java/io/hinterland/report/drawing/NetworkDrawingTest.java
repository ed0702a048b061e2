package io.hinterland.report.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NetworkDrawingTest {

    @Test
    void everyDotIsWithinThePictureAndThePictureIsTheSameEachTime() {
        for (int size : new int[] {0, 1, 2, 3, 50, 1500}) {
            NetworkDrawing drawing = random(size);

            NetworkLayout layout = NetworkLayout.of(drawing.dots(), drawing.lines());

            drawing.dots().forEach(dot -> {
                assertThat(layout.place(dot.id()).x()).isBetween(0.0, layout.width());
                assertThat(layout.place(dot.id()).y()).isBetween(0.0, layout.height());
            });
            assertThat(drawing.svg()).isEqualTo(random(size).svg());
        }
    }

    @Test
    void theDotsWithMostLinesAreDrawnWhereThereAreTooMany() {
        List<NetworkDrawing.Dot> dots = new ArrayList<>();
        List<NetworkDrawing.Line> lines = new ArrayList<>();
        for (int number = 0; number < NetworkDrawing.MOST_DOTS + 10; number++) {
            dots.add(new NetworkDrawing.Dot("d" + number, "d" + number, "Model", "#000000"));
        }
        lines.add(new NetworkDrawing.Line("d" + (NetworkDrawing.MOST_DOTS + 9), "d0", "#000000"));

        NetworkDrawing drawing = new NetworkDrawing("many", dots, lines);

        assertThat(drawing.dots()).hasSize(NetworkDrawing.MOST_DOTS);
        assertThat(drawing.dots().subList(0, 2))
                .extracting(NetworkDrawing.Dot::id)
                .containsExactly("d0", "d" + (NetworkDrawing.MOST_DOTS + 9));
    }

    @Test
    void textsAreEscaped() {
        NetworkDrawing drawing = new NetworkDrawing(
                "a & <b>", List.of(new NetworkDrawing.Dot("x", "\"<script>\"\u0001", "Tag", "#000000")), List.of());

        assertThat(drawing.svg()).contains("a &amp; &lt;b&gt;", "&quot;&lt;script&gt;&quot;\uFFFD");
    }

    private static NetworkDrawing random(int size) {
        Random random = new Random(size);
        List<NetworkDrawing.Dot> dots = new ArrayList<>();
        List<NetworkDrawing.Line> lines = new ArrayList<>();
        for (int number = 0; number < size; number++) {
            dots.add(new NetworkDrawing.Dot("d" + number, "name " + number, "Model", "#9ecae1"));
            // Every tenth begins a part of its own, and some lead to themselves.
            if (number % 10 > 0) {
                lines.add(new NetworkDrawing.Line("d" + number, "d" + random.nextInt(number), "#000000"));
            } else {
                lines.add(new NetworkDrawing.Line("d" + number, "d" + number, "#000000"));
            }
        }
        return new NetworkDrawing("random", dots, lines);
    }
}
