package io.hinterland.queries.bom;

import io.hinterland.schema.Worded;

/** The forms of bills of materials. */
public enum BomFormat implements Worded {
    /** CycloneDX 1.6. */
    CYCLONEDX,
    /** SPDX 3.0.1 in JSON-LD. */
    SPDX,
    JSON,
    CSV;

    @Override
    public String toString() {
        return word();
    }
}
