UNWIND $rows AS row
MATCH (pipeline:Pipeline {key: row.pipeline})
USING INDEX SEEK pipeline:Pipeline(key)
MERGE (modality:Modality {key: row.modality})
SET modality += row.shown
MERGE (pipeline)-[:OF_MODALITY]->(modality)
