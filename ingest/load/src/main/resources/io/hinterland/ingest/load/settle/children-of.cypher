UNWIND $models AS id
MATCH (parent:Model {id: id})
USING INDEX SEEK parent:Model(id)
MATCH (parent)<-[:EdgeType]-(child:Model)
RETURN DISTINCT child.id AS child
