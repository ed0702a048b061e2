package io.hinterland.app.terminal;

import io.hinterland.ingest.source.progress.Progress;
import java.io.PrintWriter;
import java.time.temporal.ChronoUnit;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar with rate and remaining time on a terminal; elsewhere, such as in a log, a line every few seconds. */
public final class TerminalProgress implements Progress {

    private static final int LINE_EVERY_MILLISECONDS = 5_000;

    private final PrintWriter out;
    private final boolean terminal;

    /** @param terminal whether somebody watches, so that a bar can be drawn over and over */
    public TerminalProgress(PrintWriter out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    @Override
    public Work start(String what, long total, String unit) {
        ProgressBarBuilder bar = ProgressBar.builder()
                .setTaskName(what)
                .setInitialMax(total)
                .setUnit(" " + unit, 1)
                .setStyle(ProgressBarStyle.ASCII)
                .setSpeedUnit(ChronoUnit.SECONDS)
                .showSpeed()
                .clearDisplayOnFinish();
        if (!terminal) {
            bar.setUpdateIntervalMillis(LINE_EVERY_MILLISECONDS)
                    .setConsumer(new DelegatingProgressBarConsumer(new NewLines(out)::print, 100));
        }
        return new Bar(bar.build());
    }

    private record Bar(ProgressBar bar) implements Work {

        @Override
        public void advance(long by) {
            bar.stepBy(by);
        }

        @Override
        public void close() {
            bar.close();
        }
    }

    /** A bar that ends is drawn once more as it was, and followed by an empty line; a log wants neither. */
    private static final class NewLines {

        private final PrintWriter out;
        private String last = "";

        NewLines(PrintWriter out) {
            this.out = out;
        }

        void print(String line) {
            String bare = line.strip();
            if (!bare.isEmpty() && !bare.equals(last)) {
                out.println(bare);
                last = bare;
            }
        }
    }
}
