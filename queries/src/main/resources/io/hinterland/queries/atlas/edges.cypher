MATCH (child:SourceLabel)-[edge:EdgeType]->(parent:TargetLabel)
RETURN child.SourceKey AS child, type(edge) AS relation, parent.TargetKey AS parent
