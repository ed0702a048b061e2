package io.hinterland.queries.family;

import io.hinterland.queries.Bounds;
import io.hinterland.schema.failure.InvalidInputException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which part of the descendants of a model is listed: they are ordered by depth, then by downloads.
 *
 * @param limit how many at most, 1 to {@value #MOST}
 * @param cursor id of the last one of the page before; none for the first page
 */
public record MemberPage(int limit, Optional<String> cursor) {

    public static final int MOST = 100_000;

    public static final int USUAL = 20;

    private static final Comparator<Relative> ORDER = Comparator.comparingInt(Relative::depth)
            .thenComparing(member -> member.downloads().orElse(-1L), Comparator.reverseOrder())
            .thenComparing(Relative::id);

    public MemberPage {
        Bounds.upTo(MOST).check("The limit is from", limit);
    }

    /** Returns the matching members, in order. */
    List<Relative> sorted(List<Relative> matching) {
        return matching.stream().sorted(ORDER).toList();
    }

    /**
     * Returns the members of this page.
     *
     * @throws InvalidInputException if the cursor is none of them
     */
    List<Relative> of(List<Relative> sorted) {
        int from = cursor.map(last -> place(sorted, last) + 1).orElse(0);
        return sorted.subList(from, Math.min(sorted.size(), from + limit));
    }

    private static int place(List<Relative> sorted, String id) {
        for (int place = 0; place < sorted.size(); place++) {
            if (sorted.get(place).id().equals(id)) {
                return place;
            }
        }
        throw new InvalidInputException("The cursor '" + id
                + "' is not a member of the family that passes the filters; take it from 'next' of the page before");
    }
}
