UNWIND $keys AS key
MATCH (model:Model {id: key})
USING INDEX SEEK model:Model(id)
WHERE model.listed = false AND model.goneSince IS NULL AND NOT EXISTS { (model)<-[:EdgeType]-() }
DETACH DELETE model
RETURN [] AS led
