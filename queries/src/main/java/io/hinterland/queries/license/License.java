package io.hinterland.queries.license;

import java.util.List;
import java.util.Optional;

/**
 * A licence with its terms, simplified.
 *
 * @param key id that the Hub gives it, else a name in common use
 * @param name its title
 * @param spdx id of the SPDX list, else LicenseRef-…; null for a family of licences without a text of its own
 * @param category what kind of licence it is
 * @param terms what it demands and limits
 * @param accepts share-alike: keys of other licences that derivatives may be under
 * @param namePrefix what the names of derivatives must begin with; null if nothing
 * @param source address of the text
 */
public record License(
        String key,
        String name,
        Optional<String> spdx,
        LicenseCategory category,
        List<LicenseTerm> terms,
        List<String> accepts,
        Optional<String> namePrefix,
        String source) {

    public License {
        terms = List.copyOf(terms);
        accepts = List.copyOf(accepts);
    }

    boolean demands(LicenseTerm term) {
        return terms.contains(term);
    }

    /** Returns whether its terms are known: families without a text, and words such as {@code other}, have none. */
    boolean isKnown() {
        return category != LicenseCategory.UNSPECIFIED;
    }

    /** Returns whether derivatives may be under the other licence, as far as share-alike goes. */
    boolean sharesWith(License other) {
        return !demands(LicenseTerm.SHARE_ALIKE) || key.equals(other.key) || accepts.contains(other.key);
    }
}
