// title: Models that derive from a model
// order: 210
// purpose: The listed models derived from a model, directly or through other models, each with its shortest distance;
//   within each generation the most downloaded first.
// parameter: model (Model, example Qwen/Qwen3-8B) The id of the model.
// parameter: depth (integer, 1 to 10, default 1) Number of generations to follow.
// parameter: limit (integer, 1 to 1000, default 100) Maximum number of models.
MATCH path = (:Model {id: $model})<-[:FINETUNED_FROM|QUANTIZED_FROM|ADAPTER_OF|MERGED_FROM|DERIVED_FROM*1..10]-(child:Model)
WITH child, min(length(path)) AS distance
WHERE distance <= $depth AND child.listed
RETURN child.id AS child,
       distance,
       child.kind AS kind,
       coalesce(child.downloads, 0) AS downloads,
       coalesce(child.likes, 0) AS likes
ORDER BY distance, downloads DESC, child
LIMIT $limit
