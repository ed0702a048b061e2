MATCH (child:Model)-[edge:EdgeType]->(parent:Model)
RETURN child.id AS child, parent.id AS parent, type(edge) AS type
