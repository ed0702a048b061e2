// title: Most used models
// order: 60
// purpose: The listed models with the most downloads or likes, optionally of one kind or one pipeline.
// parameter: by (text, one of downloads|likes, default downloads) Ranking criterion.
// parameter: kind (text, one of base|finetune|quantized|adapter|merge|derived|undeclared, optional) Kind of the models.
// parameter: pipeline (Pipeline, example text-generation, optional) Pipeline of the models.
// parameter: limit (integer, 1 to 1000, default 20) Maximum number of rows.
MATCH (model:Model)
WHERE model.listed
  AND ($kind IS NULL OR model.kind = $kind)
  AND ($pipeline IS NULL OR EXISTS { (model)-[:HAS_PIPELINE]->(:Pipeline {key: $pipeline}) })
WITH model
ORDER BY coalesce(model[$by], 0) DESC, model.id
LIMIT $limit
RETURN model.id AS model,
       coalesce(model.downloads, 0) AS downloads,
       coalesce(model.likes, 0) AS likes,
       model.kind AS kind,
       head([(model)-[:HAS_PIPELINE]->(pipeline) | pipeline.name]) AS pipeline,
       head([(model)-[:USES_LIBRARY]->(library) | library.name]) AS library
