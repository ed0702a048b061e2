package io.hinterland.queries.chronology;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How long attention lasts: from the day with most downloads to the first on which a listing has half of them or less.
 *
 * @param halfLife survival of more than half of the greatest number; its median is the half-life
 * @param total number of models with a series
 * @param models the first of them, by their greatest number of downloads
 */
public record Attention(KaplanMeier halfLife, long total, List<OfModel> models) {

    /**
     * The attention that one model had.
     *
     * @param model id of the model
     * @param first day of the first number
     * @param last last day on which a listing had it
     * @param peak first day with most downloads
     * @param downloads downloads of thirty days on that day
     * @param halvedAfter days from then to the first day with half of them or less; absent if there is none
     * @param breaks how often the number at least doubled or halved from one listing to the next
     * @param faults falls to half that were over within a week, which are left out
     */
    public record OfModel(
            String model,
            LocalDate first,
            LocalDate last,
            LocalDate peak,
            long downloads,
            Optional<Long> halvedAfter,
            long breaks,
            long faults) {}
}
