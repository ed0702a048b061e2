MATCH (source:SourceLabel)-[edge:EdgeType]->(target:TargetLabel)
RETURN source.SourceKey AS source, properties(edge) AS properties, target.TargetKey AS target
