package io.hinterland.bench.listing;

import io.hinterland.bench.chance.Draw;
import io.hinterland.bench.chance.DrawAspect;
import io.hinterland.bench.chance.Frequencies;
import io.hinterland.bench.chance.Popularity;
import io.hinterland.bench.chance.ValuePlaces;
import io.hinterland.bench.pattern.ListingPatterns;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;

/** Which papers models cite: famous ones, their parents' ones, and ever new ones. Papers are numbers here. */
public final class ModelCitations {

    private static final int FAMOUS = 20;
    private static final int SLOTS = 256;
    private static final int ATTEMPTS = 4;
    private static final int ATTEMPT_SLOTS = SLOTS / ATTEMPTS;

    /** From 699 papers for 15,156 models to 8,790 for 1,860,411. */
    private static final double GROWTH = 0.527;

    private static final double INHERITED = 0.3;
    private static final double RECENT = 0.8;
    private static final double DAYS_RECENT = 240;
    private static final double DAYS_OLD = 1_500;
    private static final LocalDate NEW_IDS = LocalDate.of(2007, 4, 1);
    private static final LocalDate FIVE_DIGITS = LocalDate.of(2015, 1, 1);
    private static final LocalDate FIRST_FAMOUS = LocalDate.of(2017, 6, 12);
    private static final int DAYS_OF_FAMOUS = 3_000;
    private static final int MOST_A_MONTH = 24_000;
    private static final int MOST_OF_FOUR_DIGITS = 9_999;

    private final long seed;
    private final PatternChoice choice;
    private final GeneratedLineage lineage;
    private final ModelDates dates;
    private final Popularity papers;

    ModelCitations(
            ListingPatterns patterns, PatternChoice choice, GeneratedLineage lineage, ModelDates dates, long seed) {
        this.seed = seed;
        this.choice = choice;
        this.lineage = lineage;
        this.dates = dates;
        Frequencies seen = patterns.papers();
        ValuePlaces places = new ValuePlaces(SLOTS, this::count, patterns.each(seen));
        papers = Popularity.growing(GROWTH, seen, FAMOUS, seed, DrawAspect.CITATION, places);
    }

    /** Returns how many papers a model cites, besides the one of the default card. */
    public int count(long model) {
        return choice.of(model).papers();
    }

    /** Returns the paper in this slot. */
    public long paper(long model, int slot) {
        Optional<GeneratedLineage.Parent> parent = lineage.first(model);
        if (parent.isPresent() && parent.get() instanceof GeneratedLineage.Parent.Inside inside) {
            int inherited = choice.of(inside.model()).papers();
            if (inherited > 0 && new Draw(seed, DrawAspect.INHERITS, model).chance(INHERITED)) {
                return paper(inside.model(), slot % inherited);
            }
        }
        return newlyCited(model, slot);
    }

    private long newlyCited(long model, int slot) {
        Instant created = dates.created(model);
        long paper = papers.value(model, slot % ATTEMPT_SLOTS);
        for (int attempt = 1; attempt < ATTEMPTS && isAfter(paper, created); attempt++) {
            paper = papers.value(model, slot % ATTEMPT_SLOTS + attempt * ATTEMPT_SLOTS);
        }
        return paper;
    }

    private boolean isAfter(long paper, Instant created) {
        return published(paper).atStartOfDay(ZoneOffset.UTC).toInstant().isAfter(created);
    }

    /** Returns the day of a paper: some months, sometimes years, before the model was made that cited it first. */
    public LocalDate published(long paper) {
        Draw draw = new Draw(seed, DrawAspect.PAPER, paper);
        if (papers.isFamous(paper)) {
            return FIRST_FAMOUS.plusDays(draw.below(DAYS_OF_FAMOUS));
        }
        LocalDate cited = LocalDate.ofInstant(dates.created(papers.record(paper)), ZoneOffset.UTC);
        double age = draw.exponential(draw.chance(RECENT) ? DAYS_RECENT : DAYS_OLD);
        LocalDate published = cited.minusDays((long) age);
        return published.isBefore(NEW_IDS) ? NEW_IDS : published;
    }

    public String arxivId(long paper) {
        LocalDate published = published(paper);
        boolean fourDigits = published.isBefore(FIVE_DIGITS);
        int most = fourDigits ? MOST_OF_FOUR_DIGITS : MOST_A_MONTH;
        int number = 1 + new Draw(seed, DrawAspect.PAPER, ~paper).below(most);
        String form = fourDigits ? "%02d%02d.%04d" : "%02d%02d.%05d";
        return String.format(Locale.ROOT, form, published.getYear() % 100, published.getMonthValue(), number);
    }
}
