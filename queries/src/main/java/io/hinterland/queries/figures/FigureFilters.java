package io.hinterland.queries.figures;

import io.hinterland.queries.catalog.ModelFilters;
import io.hinterland.queries.node.NodeReference;
import io.hinterland.schema.HubNodeType;
import io.hinterland.schema.failure.InvalidInputException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Which listed models figures count; all of it holds at once.
 *
 * @param models what the search for models filters by as well
 * @param modality name of the modality of a pipeline that they have
 * @param createdFrom first day on which they were created, UTC
 * @param createdBefore day before which they were created, UTC
 */
public record FigureFilters(
        ModelFilters models,
        Optional<String> modality,
        Optional<LocalDate> createdFrom,
        Optional<LocalDate> createdBefore) {

    /** Every listed model. */
    public static final FigureFilters NONE =
            new FigureFilters(ModelFilters.NONE, Optional.empty(), Optional.empty(), Optional.empty());

    public FigureFilters {
        modality = modality.map(
                name -> NodeReference.parse(HubNodeType.MODALITY, name).key().toString());
        if (createdFrom.isPresent()
                && createdBefore.isPresent()
                && !createdFrom.get().isBefore(createdBefore.get())) {
            throw new InvalidInputException("There is no day from " + createdFrom.get() + " on and before "
                    + createdBefore.get() + "; createdBefore must be a later day than createdFrom");
        }
    }
}
