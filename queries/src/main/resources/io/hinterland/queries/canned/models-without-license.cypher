// title: Used models without a licence
// order: 240
// purpose: The most downloaded listed models without a licence, with the licences of the models they derive from.
// parameter: limit (integer, 1 to 1000, default 20) Maximum number of rows.
MATCH (model:Model)
WHERE model.listed AND NOT EXISTS { (model)-[:LICENSED_UNDER]->() }
WITH model
ORDER BY coalesce(model.downloads, 0) DESC, model.id
LIMIT $limit
RETURN model.id AS model, coalesce(model.downloads, 0) AS downloads, model.kind AS kind, COLLECT {
  MATCH (model)-[:FINETUNED_FROM|QUANTIZED_FROM|ADAPTER_OF|MERGED_FROM|DERIVED_FROM]->(:Model)-[:LICENSED_UNDER]->(license:License)
  RETURN DISTINCT license.key ORDER BY license.key
} AS parentLicenses
ORDER BY downloads DESC, model
