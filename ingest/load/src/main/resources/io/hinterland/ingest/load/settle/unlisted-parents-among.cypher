// The same edges of all models that lead to these.
UNWIND $models AS id
MATCH (parent:Model {id: id})
USING INDEX SEEK parent:Model(id)
MATCH (child:Model)-[edge:EdgeType]->(parent)
WHERE edge.printedName IS NULL AND parent.listed = false
   OR toLower(edge.printedName) = toLower(parent.id)
RETURN child.id AS child, type(edge) AS type, parent.id AS parent, coalesce(edge.printedName, parent.id) AS written
