// title: Family of a model
// order: 260
// purpose: The lineage around a model as a graph: all its ancestors, its descendants, and the lineage edges between
//   them.
// parameter: model (Model, example Qwen/Qwen3-8B) The id of the model.
// parameter: depth (integer, 1 to 10, default 2) Number of generations of descendants.
// parameter: limit (integer, 1 to 1000, default 100) Maximum number of ancestors and of descendants, the nearest
//   first.
MATCH (model:Model {id: $model})
CALL (model) {
  MATCH path = (model)-[:FINETUNED_FROM|QUANTIZED_FROM|ADAPTER_OF|MERGED_FROM|DERIVED_FROM*1..10]->(relative:Model)
  WITH relative, min(length(path)) AS distance
  ORDER BY distance, relative.id
  LIMIT $limit
  RETURN relative
  UNION
  MATCH path = (model)<-[:FINETUNED_FROM|QUANTIZED_FROM|ADAPTER_OF|MERGED_FROM|DERIVED_FROM*1..10]-(relative:Model)
  WITH relative, min(length(path)) AS distance
  WHERE distance <= $depth
  ORDER BY distance, coalesce(relative.downloads, 0) DESC, relative.id
  LIMIT $limit
  RETURN relative
}
WITH model, collect(relative) AS relatives
WITH relatives + [model] AS family
UNWIND family AS child
MATCH path = (child)-[:FINETUNED_FROM|QUANTIZED_FROM|ADAPTER_OF|MERGED_FROM|DERIVED_FROM]->(parent:Model)
WHERE parent IN family
RETURN path
