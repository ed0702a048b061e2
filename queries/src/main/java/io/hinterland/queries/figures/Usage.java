package io.hinterland.queries.figures;

/**
 * Models of one modality with about the same downloads and about the same likes. A factor of ten is divided into three
 * steps, alike on a logarithmic scale; models without any are apart.
 *
 * @param modality modality of their pipelines; empty for models without
 * @param downloads least number of downloads in this step; 0 for models without
 * @param likes least number of likes in this step; 0 for models without
 * @param models number of models
 */
public record Usage(String modality, double downloads, double likes, long models) {}
