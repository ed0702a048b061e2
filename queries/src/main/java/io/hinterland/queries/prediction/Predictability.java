package io.hinterland.queries.prediction;

import java.util.List;
import java.util.Optional;

/**
 * How well what a model states is predicted when it is hidden.
 *
 * @param trait the trait
 * @param models hidden models: a tenth of those that state the trait
 * @param methods each witness alone, and all together
 * @param calibrationError mean difference between confidence and share of right ones, over tenths of confidence
 * @param calibration what is right of the predictions of about the same confidence
 */
public record Predictability(
        String trait, long models, List<Method> methods, double calibrationError, List<Tenth> calibration) {

    /**
     * What one method predicts. Where it has no vote, the value that most models state is predicted, as for the
     * published figures.
     *
     * @param method word for who votes; {@code all} for all of them together
     * @param voting models for which it has a vote
     * @param right models whose prediction is a value that they state
     * @param accuracy share of right ones
     * @param low lower end of its 95% interval, after Wilson
     * @param high upper end of the interval
     * @param published accuracy that the Model Atlas publishes for this method; null where it does not
     */
    public record Method(
            String method,
            long voting,
            long right,
            double accuracy,
            double low,
            double high,
            Optional<Double> published) {}

    /**
     * The predictions of a tenth of confidence.
     *
     * @param from its lower end
     * @param models their number
     * @param confidence their mean confidence
     * @param right share of right ones
     */
    public record Tenth(double from, long models, double confidence, double right) {}
}
