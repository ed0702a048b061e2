package io.hinterland.queries.family;

import java.util.List;
import java.util.Optional;

/**
 * The family of a model: where it comes from and what was made of it.
 *
 * @param model id of the model
 * @param roots ids of the ancestors that derive from no other model; the model itself if it has no ancestors
 * @param ancestors all models that it derives from, the nearest first
 * @param siblings number of other models that share a parent with it
 * @param owners number of distinct accounts that publish its descendants
 * @param diversity how many accounts of equal shares would be as diverse as these, the inverse of Simpson's index: 1 if
 *     one account publishes all descendants; 0 without descendants
 * @param figures figures of all its descendants
 * @param matching number of descendants that pass the filters
 * @param members the requested page of these, by depth, then by downloads
 * @param next cursor of the next page; null on the last page
 */
public record Family(
        String model,
        List<String> roots,
        List<Relative> ancestors,
        long siblings,
        long owners,
        double diversity,
        FamilyFigures figures,
        long matching,
        List<Relative> members,
        Optional<String> next) {}
