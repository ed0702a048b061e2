// The datasets whose id differs from what was asked in case alone.
MATCH (dataset:Dataset)
WHERE toLower(dataset.id) IN $keys
RETURN toLower(dataset.id) AS asked, dataset.id AS key, dataset.id AS name
