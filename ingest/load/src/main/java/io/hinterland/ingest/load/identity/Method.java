package io.hinterland.ingest.load.identity;

import java.util.Locale;

/** By what a mention was found to mean the same person as others. */
enum Method {
    /** The same name, which nobody else is to be expected to have. */
    NAME,
    COAUTHORS,
    ACCOUNT,
    /** Somebody said so. */
    CURATED;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
