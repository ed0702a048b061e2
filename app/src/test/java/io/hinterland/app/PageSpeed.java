package io.hinterland.app;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Measures how fast views of a running Hinterland are in Chromium, each time in a new browser without a cache: medians
 * of five. Run by hand, with the class path of the tests of this module and the address of the page.
 */
final class PageSpeed {

    private static final int RUNS = 5;

    /** Milliseconds from the begin of the navigation until all of a view is there. */
    private static final String COMPLETE = """
            const done = arguments[arguments.length - 1];
            const look = () => {
              const waiting = [...document.querySelectorAll('[role=status]')].some(one => one.textContent.includes('Loading'));
              if (document.querySelector('h1') && !waiting && document.querySelector(arguments[0])) done(performance.now());
              else requestAnimationFrame(look);
            };
            look();
            """;

    /** Milliseconds until models are on the map. */
    private static final String PICTURE = """
            const done = arguments[arguments.length - 1];
            const look = () => {
              const drawn = /[1-9][\\d,]* models drawn/.test(document.querySelector('#inview')?.textContent ?? '');
              if (drawn) done(performance.now());
              else requestAnimationFrame(look);
            };
            look();
            """;

    private static final String BYTES = """
            const all = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
            const sum = passing => all.filter(passing).reduce((bytes, one) => bytes + one.transferSize, 0);
            return [sum(() => true), sum(one => !one.name.includes('/api/')), all.length];
            """;

    /** Frames a second while the map is dragged to and fro; what is drawn is waited for in each frame. */
    private static final String FRAMES = """
            const done = arguments[arguments.length - 1];
            const map = document.querySelector('.map canvas');
            const gl = map.getContext('webgl2');
            const box = map.getBoundingClientRect();
            const pixel = new Uint8Array(4);
            const send = (type, step) => map.dispatchEvent(new PointerEvent(type, {
              bubbles: true, pointerId: 1, clientX: box.left + box.width / 2 + 150 * Math.sin(step / 20), clientY: box.top + box.height / 2}));
            map.setPointerCapture = () => {};
            send('pointerdown', 0);
            const begin = performance.now();
            let frames = 0;
            const next = () => {
              gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
              send('pointermove', ++frames);
              if (performance.now() - begin < 5000) requestAnimationFrame(next);
              else { send('pointerup', frames); done(1000 * frames / (performance.now() - begin)); }
            };
            requestAnimationFrame(next);
            """;

    private static final String HEAP = "return performance.memory.usedJSHeapSize / 1048576";

    private PageSpeed() {}

    public static void main(String[] arguments) {
        ServedPage page = new ServedPage(java.net.URI.create(arguments[0]));
        System.out.println(
                "| view | seconds until it is whole (median, least–greatest) | kB transferred | of it the page's own | requests |");
        System.out.println("|---|---|---|---|---|");
        for (String path : List.of(
                "/", "/?modality=audio", "/node/Model/Qwen/Qwen3-8B", "/node/Owner/qwen", "/search?search=qwen")) {
            view(page, path);
        }
        for (String path : List.of("/atlas", "/atlas?at=0,0,2")) {
            atlas(page, path);
        }
    }

    private static void view(ServedPage page, String path) {
        double[][] runs = IntStream.range(0, RUNS)
                .mapToObj(run -> {
                    try (Chromium chromium = Chromium.open(1280, 1500)) {
                        chromium.go(page.at(path));
                        double time = number(chromium.later(
                                COMPLETE, path.startsWith("/?") || path.equals("/") ? "#figures" : "h1"));
                        List<?> bytes = (List<?>) Objects.requireNonNull(chromium.script(BYTES));
                        return new double[] {
                            time / 1e3, number(bytes.get(0)) / 1e3, number(bytes.get(1)) / 1e3, number(bytes.get(2))
                        };
                    }
                })
                .toArray(double[][]::new);
        System.out.printf(
                Locale.ROOT,
                "| `%s` | %.2f (%.2f–%.2f) | %.0f | %.0f | %.0f |%n",
                path,
                median(runs, run -> run[0]),
                IntStream.range(0, RUNS).mapToDouble(run -> runs[run][0]).min().orElse(0),
                IntStream.range(0, RUNS).mapToDouble(run -> runs[run][0]).max().orElse(0),
                median(runs, run -> run[1]),
                median(runs, run -> run[2]),
                median(runs, run -> run[3]));
    }

    private static void atlas(ServedPage page, String path) {
        double[][] runs = IntStream.range(0, RUNS)
                .mapToObj(run -> {
                    try (Chromium chromium =
                            Chromium.open(1280, 1500, ServedPage.SOFTWARE_WEBGL, "--enable-precise-memory-info")) {
                        chromium.go(page.at(path));
                        double picture = number(chromium.later(PICTURE));
                        double whole = number(chromium.later(COMPLETE, "h1"));
                        List<?> bytes = (List<?>) Objects.requireNonNull(chromium.script(BYTES));
                        double frames = number(chromium.later(FRAMES));
                        return new double[] {
                            picture / 1e3,
                            whole / 1e3,
                            number(bytes.get(0)) / 1e3,
                            frames,
                            number(chromium.script(HEAP))
                        };
                    }
                })
                .toArray(double[][]::new);
        System.out.printf(
                Locale.ROOT,
                "%s: first picture after %.2f s, whole after %.2f s, %.0f kB, %.1f frames a second, heap of the tab %.0f MiB%n",
                path,
                median(runs, run -> run[0]),
                median(runs, run -> run[1]),
                median(runs, run -> run[2]),
                median(runs, run -> run[3]),
                median(runs, run -> run[4]));
    }

    private static double median(double[][] runs, ToDoubleFunction<double[]> of) {
        return IntStream.range(0, runs.length)
                .mapToDouble(run -> of.applyAsDouble(runs[run]))
                .sorted()
                .toArray()[runs.length / 2];
    }

    private static double number(@org.jspecify.annotations.Nullable Object value) {
        return ((Number) Objects.requireNonNull(value)).doubleValue();
    }
}
