// title: Models that a model derives from
// order: 200
// purpose: The parents of a model, their parents, and so on, each with its shortest distance. Parents that no listing
//   has are told too.
// parameter: model (Model, example Qwen/Qwen3-8B) The id of the model.
// parameter: depth (integer, 1 to 10, default 10) How many generations to go up.
// parameter: limit (integer, 1 to 1000, default 100) How many models come at most.
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
