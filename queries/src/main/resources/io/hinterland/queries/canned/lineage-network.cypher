// title: Family of a model
// purpose: The lineage around a model, to be drawn: what it derives from, up to its oldest ancestors, and what derives
//   from it.
// parameter: model (Model, example aurora/base-chat) The id of the model.
// parameter: depth (integer, 1 to 10, default 2) How many generations to go down.
// parameter: limit (integer, 1 to 1000, default 100) How many lines of descent come at most in each direction; short
//   ones come first.
CALL () {
  MATCH path = (:Model {id: $model})-[:FINETUNED_FROM|QUANTIZED_FROM|ADAPTER_OF|MERGED_FROM|DERIVED_FROM*1..10]->(:Model)
  WITH path
  ORDER BY length(path)
  LIMIT $limit
  RETURN path
  UNION
  MATCH path = (:Model {id: $model})<-[:FINETUNED_FROM|QUANTIZED_FROM|ADAPTER_OF|MERGED_FROM|DERIVED_FROM*1..10]-(:Model)
  WHERE length(path) <= $depth
  WITH path
  ORDER BY length(path)
  LIMIT $limit
  RETURN path
}
RETURN path
