package io.hinterland.bench.day;

import io.hinterland.bench.chance.Curve;
import io.hinterland.bench.chance.Draw;
import io.hinterland.bench.listing.GeneratedModel;
import io.hinterland.bench.listing.InventedWords;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What happens to a model that changes. The shares are those of the 7,566 models that changed between the listings of
 * 2026-08-19 and 2026-08-22; counters fall as well as rise.
 */
final class DailyChange {

    private static final double DOWNLOADS = 6_757 / 7_566.0;
    private static final double LIKES = 1_234 / 7_566.0;
    private static final double FILES = 2_324 / 7_566.0;
    private static final double TAGS_OF_FILES = 700 / 2_324.0;
    private static final double LIKES_FALL = 14 / 1_234.0;
    private static final double TAG_REMOVED = 291 / 680.0;
    private static final double FIRST_DOWNLOADS = 20;
    private static final double MORE_LIKES = 5;
    private static final int SECONDS_A_DAY = 86_400;

    /** The factor by which downloads changed, by quantiles. */
    private static final Curve FACTOR = new Curve(
            0, 0.2, 0.01, 0.63, 0.05, 0.95, 0.1, 1.01, 0.25, 1.05, 0.5, 1.225, 0.75, 1.87, 0.9, 4.3, 0.99, 45, 1, 60);

    private final Draw draw;
    private final Instant day;

    DailyChange(Draw draw, Instant day) {
        this.draw = draw;
        this.day = day;
    }

    GeneratedModel of(GeneratedModel model) {
        boolean files = draw.chance(FILES);
        GeneratedModel changed = files ? files(model) : model;
        boolean likes = draw.chance(LIKES);
        // A model that changes in nothing else changes in its downloads.
        boolean downloads = draw.chance(DOWNLOADS) || !(files || likes);
        return changed.withCounters(
                downloads ? downloads(model.downloads()) : model.downloads(),
                likes ? likes(model.likes()) : model.likes());
    }

    private GeneratedModel files(GeneratedModel model) {
        Instant now = day.plusSeconds(draw.below(SECONDS_A_DAY));
        return model.withTags(draw.chance(TAGS_OF_FILES) ? tags(model.tags()) : model.tags(), now);
    }

    private List<String> tags(List<String> before) {
        List<String> tags = new ArrayList<>(before);
        if (draw.chance(TAG_REMOVED)) {
            tags.remove(draw.below(tags.size()));
        }
        tags.add(InventedWords.word(draw.below(1_000_000)) + "-new");
        return tags;
    }

    private long downloads(long before) {
        if (before == 0) {
            return 1 + (long) draw.exponential(FIRST_DOWNLOADS);
        }
        long after = Math.round(before * FACTOR.pick(draw));
        return after == before ? before + 1 : after;
    }

    private long likes(long before) {
        return before > 0 && draw.chance(LIKES_FALL) ? before - 1 : before + 1 + (long) draw.exponential(MORE_LIKES);
    }
}
