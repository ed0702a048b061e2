// The edges of a type between nodes that have these keys, in their order.
MATCH (source:SourceLabel)-[edge:EdgeType]->(target:TargetLabel)
WHERE source.SourceKey IN $sources AND target.TargetKey IN $targets
RETURN source.SourceKey AS source, target.TargetKey AS target, edge
ORDER BY source.SourceKey, target.TargetKey
