// Of these models the lineage edges whose record may mean another model than they lead to, or than it spells.
UNWIND $models AS id
MATCH (child:Model {id: id})
USING INDEX SEEK child:Model(id)
MATCH (child)-[edge:EdgeType]->(parent:Model)
WHERE edge.printedName IS NULL AND parent.listed = false
   OR toLower(edge.printedName) = toLower(parent.id)
RETURN child.id AS child, type(edge) AS type, parent.id AS parent, coalesce(edge.printedName, parent.id) AS written
