// title: Most used models
// order: 60
// purpose: The listed models with most downloads or likes, perhaps of one kind or one pipeline only.
// parameter: by (text, one of downloads|likes, default downloads) What the models are ranked by.
// parameter: kind (text, one of base|finetune|quantized|adapter|merge|derived, optional) The kind of model.
// parameter: pipeline (Pipeline, example text-generation, optional) The pipeline that the models have.
// parameter: limit (integer, 1 to 1000, default 20) How many rows come at most.
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
