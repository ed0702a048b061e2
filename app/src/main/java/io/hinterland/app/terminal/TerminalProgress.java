package io.hinterland.app.terminal;

import io.hinterland.ingest.source.progress.Progress;
import java.io.PrintWriter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar with rate and remaining time on a terminal; elsewhere, such as in a log, a line every few seconds. */
public final class TerminalProgress implements Progress {

    private static final int LINE_EVERY_MILLISECONDS = 5_000;
    private static final int LONGEST_LINE = 120;
    private static final long BETWEEN_SPEEDS = TimeUnit.MILLISECONDS.toNanos(200);
    private static final int MEGABYTE = 1_000_000;
    private static final int KILOBYTE = 1_000;

    private final PrintWriter out;
    private final boolean terminal;

    /** @param terminal whether somebody watches, so that a bar can be drawn over and over */
    public TerminalProgress(PrintWriter out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    @Override
    public Work start(String what, long total, String unit) {
        boolean inBytes = unit.equals("bytes");
        ProgressBarBuilder bar = ProgressBar.builder()
                .setTaskName(what)
                .setInitialMax(total)
                .setUnit(" " + shown(unit, total), inBytes ? inOne(total) : 1)
                .setStyle(ProgressBarStyle.ASCII)
                .clearDisplayOnFinish();
        if (!inBytes && !unit.equals("steps")) {
            bar.setSpeedUnit(ChronoUnit.SECONDS).showSpeed();
        }
        if (!terminal) {
            bar.setUpdateIntervalMillis(LINE_EVERY_MILLISECONDS)
                    .setConsumer(new DelegatingProgressBarConsumer(new NewLines(out)::print, LONGEST_LINE));
        }
        return new Bar(bar.build(), what.substring(what.lastIndexOf(' ') + 1));
    }

    private static String shown(String unit, long total) {
        return unit.equals("bytes") ? inOne(total) == MEGABYTE ? "MB" : "kB" : unit;
    }

    private static int inOne(long total) {
        return total >= 0 && total < 10 * MEGABYTE ? KILOBYTE : MEGABYTE;
    }

    private static final class Bar implements Work {

        private final ProgressBar bar;
        private final String items;
        private final long begin = System.nanoTime();
        private long shown = begin;
        private long done;

        Bar(ProgressBar bar, String items) {
            this.bar = bar;
            this.items = items;
        }

        @Override
        public void advance(long by) {
            bar.stepBy(by);
        }

        @Override
        public void done(long more) {
            done += more;
            long now = System.nanoTime();
            if (now - shown > BETWEEN_SPEEDS) {
                bar.setExtraMessage(speed(done, items, now - begin));
                shown = now;
            }
        }

        @Override
        public void close() {
            bar.close();
        }
    }

    /** Returns how many there are a second, such as {@code 1,234 models/s}. */
    static String speed(long done, String items, long nanoseconds) {
        double seconds = Math.max(nanoseconds, 1) / (double) TimeUnit.SECONDS.toNanos(1);
        return String.format(Locale.ROOT, "%,.0f %s/s", done / seconds, items);
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
