package io.hinterland.queries.license;

import io.hinterland.schema.Worded;
import java.util.Locale;

/** What a licence demands of those who pass on a work, or forbids. */
public enum LicenseTerm implements Worded {
    /** Licence text and notices go with the work. */
    NOTICE(false),
    /** Changes are stated. */
    STATE_CHANGES(false),
    /** Derivatives are under the same licence. */
    SHARE_ALIKE(false),
    /** Sources are offered. */
    DISCLOSE_SOURCE(false),
    /** The names of derivatives begin as it says. */
    NAME(false),
    NON_COMMERCIAL(true),
    NO_DERIVATIVES(true),
    /** Some uses are forbidden, and derivatives must forbid them. */
    USE_RESTRICTIONS(true),
    /** Services with very many users need a licence of their own. */
    LARGE_SCALE(true),
    /** Outputs must not be used to improve other models. */
    NO_OTHER_MODELS(true);

    private final boolean limit;

    LicenseTerm(boolean limit) {
        this.limit = limit;
    }

    /** Returns whether it limits what may be done; else it is a duty. */
    public boolean isLimit() {
        return limit;
    }

    @Override
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
