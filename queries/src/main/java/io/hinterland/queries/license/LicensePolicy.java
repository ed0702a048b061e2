package io.hinterland.queries.license;

import io.hinterland.queries.license.LicenseAnswer.Violation;
import io.hinterland.schema.Worded;
import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.schema.failure.NameSuggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which licences may stand behind a model, as keys of licences or words of categories.
 *
 * @param allow only these; all if empty
 * @param deny none of these
 */
public record LicensePolicy(List<String> allow, List<String> deny) {

    public static final LicensePolicy ANY = new LicensePolicy(List.of(), List.of());

    /** @throws InvalidInputException if one is neither a licence nor a category */
    public LicensePolicy {
        allow = allow.stream().map(LicensePolicy::known).toList();
        deny = deny.stream().map(LicensePolicy::known).toList();
    }

    private static String known(String word) {
        Optional<String> key = LicenseRules.packaged().find(word).map(License::key);
        List<String> categories = Worded.words(LicenseCategory.class);
        if (key.isEmpty() && !categories.contains(word)) {
            throw new InvalidInputException("There is no license or category '" + word + "'; the categories are "
                    + String.join(", ", categories)
                    + NameSuggestion.hint(
                            word,
                            Stream.concat(
                                            categories.stream(),
                                            LicenseRules.packaged().all().stream()
                                                    .map(License::key))
                                    .toList()));
        }
        return key.orElse(word);
    }

    /** Returns what is not permitted of the licences behind a model, each of which is under a path to it. */
    List<Violation> violations(LicensedFamily family, Map<String, List<String>> paths) {
        List<Violation> violations = new ArrayList<>();
        paths.forEach((id, path) -> {
            for (String key : family.licensesOf(id)) {
                reason(key).ifPresent(reason -> violations.add(new Violation(key, path, reason)));
            }
        });
        return violations;
    }

    private Optional<String> reason(String key) {
        if (isAmong(deny, key)) {
            return Optional.of("'" + key + "' is denied.");
        }
        return allow.isEmpty() || isAmong(allow, key)
                ? Optional.empty()
                : Optional.of("'" + key + "' is not among what is allowed.");
    }

    private static boolean isAmong(List<String> words, String key) {
        String category = LicenseRules.packaged()
                .find(key)
                .map(License::category)
                .orElse(LicenseCategory.UNSPECIFIED)
                .word();
        return words.contains(key) || words.contains(category);
    }
}
