MATCH (m:SourceLabel)-[:EdgeType]->(n:TargetLabel)
WITH m, n.TargetKey AS value ORDER BY value
RETURN m.id AS id, collect(value) AS values
