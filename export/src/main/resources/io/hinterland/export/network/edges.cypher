// The edges of a type in the order of the index on the key of their sources, then of their targets.
MATCH (source:SourceLabel)-[edge:EdgeType]->(target:TargetLabel)
USING INDEX source:SourceLabel(SourceKey)
WHERE source.SourceKey IS NOT NULL
RETURN source.SourceKey AS source, target.TargetKey AS target, edge
ORDER BY source.SourceKey, target.TargetKey
