package io.hinterland.ingest.load.settle;

import io.hinterland.schema.value.LineageRelation;

/** A lineage edge between numbered models. */
public record LineageEdge(int child, int parent, LineageRelation relation) {}
