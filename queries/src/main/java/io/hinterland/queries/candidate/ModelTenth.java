package io.hinterland.queries.candidate;

/** Chooses a tenth of the models by their ids, the same one each time. */
final class ModelTenth {

    static final int PARTS = 10;

    private ModelTenth() {}

    /** Returns the part that an id is in, 0 to 9. */
    static int part(String id) {
        return Math.floorMod((id.hashCode() * 0x9E3779B9) >>> 16, PARTS);
    }
}
