// SPDX-License-Identifier: GPL-3.0-only
package io.hinterland.accelerator;

import io.hinterland.accelerator.walk.HubRules;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a caller asks for besides metapath and nodes.
 *
 * @param limit how many rows at most
 * @param target the one node that is asked about, or its key; none for all
 * @param keys by label the property that tells nodes apart, where no uniqueness constraint says so
 * @param damping of DWPC, 0 to 1
 * @param lenient whether labels and types that the database has never heard of are those without nodes and edges
 */
record ProcedureOptions(
        int limit, Optional<Object> target, HubRules rules, Map<?, ?> keys, double damping, boolean lenient) {

    private static final Set<String> NAMES =
            Set.of("limit", "target", "boilerplate", "hubTags", "placeholders", "keys", "damping", "lenient");

    static ProcedureOptions of(Map<String, Object> options) {
        for (String name : options.keySet()) {
            if (!NAMES.contains(name)) {
                throw new IllegalArgumentException("There is no option " + name + ", only limit, target,"
                        + " boilerplate, hubTags, placeholders, keys, damping and lenient");
            }
        }
        return new ProcedureOptions(
                limit(options.getOrDefault("limit", 20L)),
                Optional.ofNullable(options.get("target")),
                new HubRules(
                        isTrue(options, "boilerplate"), isTrue(options, "hubTags"), isTrue(options, "placeholders")),
                options.getOrDefault("keys", Map.of()) instanceof Map<?, ?> keys ? keys : Map.of(),
                damping(options.getOrDefault("damping", 0.5)),
                isTrue(options, "lenient"));
    }

    Optional<String> key(String label) {
        return Optional.ofNullable(keys.get(label)).map(Object::toString);
    }

    private static int limit(Object value) {
        if (value instanceof Long limit && limit >= 1 && limit <= 100_000_000) {
            return limit.intValue();
        }
        throw new IllegalArgumentException("The limit is a number from 1 to 100000000, not " + value);
    }

    private static double damping(Object value) {
        if (value instanceof Number damping && damping.doubleValue() >= 0 && damping.doubleValue() <= 1) {
            return damping.doubleValue();
        }
        throw new IllegalArgumentException("The damping is a number from 0 to 1, not " + value);
    }

    private static boolean isTrue(Map<String, Object> options, String name) {
        Object value = options.getOrDefault(name, false);
        if (value instanceof Boolean isTrue) {
            return isTrue;
        }
        throw new IllegalArgumentException("The option " + name + " is true or false, not " + value);
    }
}
