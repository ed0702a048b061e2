package io.hinterland.bench.listing;

import io.hinterland.bench.chance.Curve;
import io.hinterland.bench.chance.Draw;
import io.hinterland.bench.chance.DrawAspect;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** When models were published and changed. A child is never older than its first parent, if that is in the listing. */
final class ModelDates {

    /** The hub says this of every model that is older. */
    private static final Instant FIRST = Instant.parse("2022-03-02T23:29:04Z");

    private static final long SECONDS_A_DAY = 86_400;

    /** Famous parents are of the first part, so that their children spread over the years. */
    private static final double FAMOUS_UNTIL = 0.5;

    private final GeneratedListing.Settings settings;
    private final GeneratedLineage lineage;
    private final PatternChoice choice;
    private final Curve growth;

    ModelDates(GeneratedListing.Settings settings, PatternChoice choice, GeneratedLineage lineage) {
        this.settings = settings;
        this.choice = choice;
        this.lineage = lineage;
        // How many of 2,550,000 models the hub had when: 29,432 at first, 618,441 in April 2024 (GESIS), 1,860,411 in
        // the summer of 2025 (HuggingKG).
        double first = FIRST.getEpochSecond();
        growth = new Curve(
                0,
                first,
                0.0115,
                first,
                0.2425,
                day(2024, 4, 1),
                0.7296,
                day(2025, 7, 1),
                1,
                start(settings.firstDay()));
    }

    private static double day(int year, int month, int day) {
        return start(LocalDate.of(year, month, day));
    }

    private static double start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toEpochSecond();
    }

    Instant created(long model) {
        if (model < settings.size()) {
            return Instant.ofEpochSecond((long) growth.at(share(model)));
        }
        long days = 1 + (model - settings.size()) / Math.max(1, settings.addedADay());
        double within = new Draw(settings.seed(), DrawAspect.CREATED, model).unit() * SECONDS_A_DAY;
        return Instant.ofEpochSecond((long) (start(settings.firstDay().plusDays(days - 1)) + within));
    }

    /** Returns when a model was last changed, at the latest on the first day. */
    Instant changed(long model) {
        double jitter = Math.exp(new Draw(settings.seed(), DrawAspect.CHANGED, model).normal() / 2);
        long after = (long) (choice.of(model).secondsToChange() * jitter);
        Instant created = created(model);
        Instant end = Instant.ofEpochSecond((long) start(settings.firstDay()) + SECONDS_A_DAY - 1);
        Instant changed = created.plusSeconds(after);
        return changed.isBefore(end) || created.isAfter(end) ? changed : end;
    }

    private double share(long model) {
        double own = new Draw(settings.seed(), DrawAspect.CREATED, model).unit();
        Optional<GeneratedLineage.Parent> parent = lineage.first(model);
        if (parent.isPresent() && parent.get() instanceof GeneratedLineage.Parent.Inside inside) {
            double before = share(inside.model());
            return before + own * (1 - before);
        }
        return choice.isFamous(model) ? own * FAMOUS_UNTIL : own;
    }
}
