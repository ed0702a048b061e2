MATCH (source:SourceLabel)-[edge:EdgeType]->(target:TargetLabel)
WHERE $boilerplate OR coalesce(edge.role, '') <> 'boilerplate'
RETURN DISTINCT source.SourceKey AS source, target.TargetKey AS target
ORDER BY source, target
