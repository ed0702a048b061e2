package io.hinterland.queries.license;

import io.hinterland.schema.Worded;
import java.util.Locale;

/** In what way the licences of a model and of what it derives from do not fit. */
public enum ConflictKind implements Worded {
    /** It may be used commercially, an ancestor may not. */
    NON_COMMERCIAL_DROPPED(Severity.HIGH),
    /** It derives from a model of which nothing may derive. */
    NO_DERIVATIVES_DERIVED(Severity.HIGH),
    /** It is under a licence that the share-alike of an ancestor does not accept. */
    SHARE_ALIKE_BROKEN(Severity.HIGH),
    /** Two ancestors demand licences of which no one satisfies both. */
    INCOMPATIBLE_ANCESTORS(Severity.HIGH),
    /** Its licence lacks a limit that derivatives of an ancestor must state. */
    RESTRICTION_DROPPED(Severity.MEDIUM),
    /** It is a mere conversion, under a licence that demands less than that of the original. */
    WIDENED_BY_REUPLOAD(Severity.MEDIUM),
    /** Its name does not begin as an ancestor demands. */
    NAME_LOST(Severity.LOW),
    /** It has no licence whose terms are known, while an ancestor has. */
    UNDECLARED(Severity.LOW),
    /** The terms of an ancestor are unknown. */
    UNKNOWN_UPSTREAM(Severity.LOW);

    private final Severity severity;

    ConflictKind(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }

    @Override
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
