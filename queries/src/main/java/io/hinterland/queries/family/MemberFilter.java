package io.hinterland.queries.family;

import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.schema.value.LineageRelation;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Which descendants of a model are listed; all conditions must hold.
 *
 * @param relation how they derive from the family
 * @param maxDepth greatest depth, 1 or more
 * @param owner account that publishes them; case-insensitive
 * @param since first day of creation
 * @param until last day of creation
 */
public record MemberFilter(
        Optional<LineageRelation> relation,
        Optional<Integer> maxDepth,
        Optional<String> owner,
        Optional<LocalDate> since,
        Optional<LocalDate> until) {

    public static final MemberFilter ALL =
            new MemberFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public MemberFilter {
        if (maxDepth.isPresent() && maxDepth.get() < 1) {
            throw new InvalidInputException("The depth is 1 or more, not " + maxDepth.get());
        }
    }

    boolean passes(Relative member) {
        return relation.map(member.relations()::contains).orElse(true)
                && maxDepth.map(most -> member.depth() <= most).orElse(true)
                && owner.map(member::isOwnedBy).orElse(true)
                && since.map(day -> member.created()
                                .filter(created -> !created.isBefore(day))
                                .isPresent())
                        .orElse(true)
                && until.map(day -> member.created()
                                .filter(created -> !created.isAfter(day))
                                .isPresent())
                        .orElse(true);
    }
}
