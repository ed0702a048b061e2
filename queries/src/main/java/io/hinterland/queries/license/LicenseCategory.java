package io.hinterland.queries.license;

import io.hinterland.schema.Worded;
import java.util.Locale;

/** What kind of licence one is. */
public enum LicenseCategory implements Worded {
    PUBLIC_DOMAIN,
    PERMISSIVE,
    /** Derivatives of the work itself stay under it, larger works need not. */
    COPYLEFT_LIMITED,
    COPYLEFT,
    /** Free but for uses that it forbids and that derivatives must forbid too. */
    RESPONSIBLE_USE,
    /** The terms of one publisher, with conditions on use or users. */
    COMMUNITY,
    NON_COMMERCIAL,
    NO_DERIVATIVES,
    /** A family or a word that says nothing of terms. */
    UNSPECIFIED;

    @Override
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
