// SPDX-License-Identifier: GPL-3.0-only
package io.hinterland.accelerator.walk;

import io.hinterland.accelerator.adjacency.Matrix;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** A metapath: steps of which each begins where the one before it ends. */
public record Walk(List<Step> steps) {

    public Walk {
        steps = List.copyOf(steps);
    }

    public String source() {
        return steps.get(0).from();
    }

    public String target() {
        return steps.get(steps.size() - 1).to();
    }

    public Walk inverse() {
        List<Step> reversed = new ArrayList<>();
        for (int index = steps.size() - 1; index >= 0; index--) {
            reversed.add(steps.get(index).reversed());
        }
        return new Walk(reversed);
    }

    public boolean isSymmetric() {
        return equals(inverse());
    }

    /** Returns the label of a place, counted in steps from 0. */
    String label(int place) {
        return place == 0 ? source() : steps.get(place - 1).to();
    }

    /** Returns the part from one place to before another, counted in steps from 0. */
    Walk part(int from, int to) {
        return new Walk(steps.subList(from, to));
    }

    /** Returns which edges the walk goes along. */
    public Collection<Matrix.Name> matrices(HubRules rules) {
        Collection<Matrix.Name> all = new LinkedHashSet<>();
        steps.forEach(step -> all.addAll(step.matrices(rules)));
        return all;
    }

    /**
     * One step of a metapath.
     *
     * @param from the label that it begins at
     * @param types the relationship types it may go along
     * @param forward whether it follows their direction
     */
    public record Step(String from, List<String> types, boolean forward, String to) {

        public Step {
            types = List.copyOf(types);
        }

        Step reversed() {
            return new Step(to, types, !forward, from);
        }

        List<Matrix.Name> matrices(HubRules rules) {
            return types.stream()
                    .map(type -> {
                        Optional<Matrix.Exclusion> without = rules.without(types);
                        return forward
                                ? new Matrix.Name(type, from, to, without)
                                : new Matrix.Name(type, to, from, without);
                    })
                    .toList();
        }
    }
}
