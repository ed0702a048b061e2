package io.hinterland.queries.atlas;

/**
 * Where a model is on the map.
 *
 * @param model id of the model
 * @param x to the right; neighbouring models are 1 apart
 * @param y upwards
 */
public record AtlasPlace(String model, float x, float y) {}
