MATCH (child:SourceLabel)-[edge:EdgeType]->(parent:TargetLabel)
RETURN type(edge) AS relation, child.id AS child, parent.id AS parent
ORDER BY child, parent, relation
