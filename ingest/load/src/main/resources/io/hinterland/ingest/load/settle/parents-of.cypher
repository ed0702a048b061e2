UNWIND $models AS id
MATCH (child:Model {id: id})
USING INDEX SEEK child:Model(id)
RETURN child.id AS child, coalesce(child.lineageSetAside, []) AS setAside,
  [(child)-[edge:EdgeType]->(parent:Model) | [type(edge), parent.id]] AS parents
