package io.hinterland.queries.atlas;

/** What room is taken: by models, and by the circles of families, which are for the models of these alone. */
final class Occupied {

    private final ModelGrid models;
    private final CircleGrid circles;

    /**
     * Makes one with circles and no model.
     *
     * @param ofFamilies circles by the roots of families
     */
    Occupied(double extent, Placement.Circles ofFamilies) {
        int most = ofFamilies.radius().length;
        models = new ModelGrid(extent, most);
        circles = new CircleGrid(extent, most);
        for (int root = 0; root < most; root++) {
            if (ofFamilies.radius()[root] > 0) {
                circles.add(
                        root,
                        ofFamilies.x()[root],
                        ofFamilies.y()[root],
                        ofFamilies.radius()[root]);
            }
        }
    }

    void add(int model, float x, float y) {
        models.add(model, x, y);
    }

    /** Returns whether a model of a family can be at a place. */
    boolean isFree(int root, float x, float y) {
        return models.isFree(x, y) && circles.isFree(root, x, y, FamilyShapes.HALF);
    }
}
