// title: Models that a model derives from
// order: 200
// purpose: The ancestors of a model, each with its shortest distance. Parents that no listing contains are included.
// parameter: model (Model, example Qwen/Qwen3-8B) The id of the model.
// parameter: depth (integer, 1 to 10, default 10) Number of generations to follow.
// parameter: limit (integer, 1 to 1000, default 100) Maximum number of models.
MATCH path = (:Model {id: $model})-[:FINETUNED_FROM|QUANTIZED_FROM|ADAPTER_OF|MERGED_FROM|DERIVED_FROM*1..10]->(parent:Model)
WITH parent, min(length(path)) AS distance
WHERE distance <= $depth
RETURN parent.id AS parent,
       distance,
       parent.listed AS listed,
       parent.goneSince AS goneSince,
       parent.kind AS kind,
       parent.downloads AS downloads
ORDER BY distance, parent
LIMIT $limit
