// title: Pipelines with most models
// order: 80
// purpose: Pipelines by how many listed models have them, or by the downloads or likes of these models together.
// parameter: by (text, one of models|downloads|likes, default models) Ranking criterion.
// parameter: limit (integer, 1 to 1000, default 20) Maximum number of rows.
MATCH (pipeline:Pipeline)<-[:HAS_PIPELINE]-(model:Model)
WITH pipeline, count(*) AS models, sum(coalesce(model.downloads, 0)) AS downloads, sum(coalesce(model.likes, 0)) AS likes
ORDER BY CASE $by WHEN 'downloads' THEN downloads WHEN 'likes' THEN likes ELSE models END DESC, pipeline.key
LIMIT $limit
RETURN pipeline.name AS pipeline, models, downloads, likes
