// Datasets whose ids differ in case alone; on the Hub they are probably one.
MATCH (dataset:Dataset)
WITH toLower(dataset.id) AS folded, collect(dataset.id) AS ids
WHERE size(ids) > 1
RETURN ids
