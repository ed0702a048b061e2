// title: Libraries by pipelines
// order: 110
// purpose: How many listed models there are for each pair of library and pipeline: which library serves which task.
// parameter: limit (integer, 1 to 1000, default 50) Maximum number of pairs.
MATCH (library:Library)<-[:USES_LIBRARY]-(model:Model)-[:HAS_PIPELINE]->(pipeline:Pipeline)
WITH library, pipeline, count(*) AS models, sum(coalesce(model.downloads, 0)) AS downloads
ORDER BY models DESC, library.key, pipeline.key
LIMIT $limit
RETURN library.name AS library, pipeline.name AS pipeline, models, downloads
