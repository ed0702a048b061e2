UNWIND $models AS id
MATCH (model:Model {id: id})
USING INDEX SEEK model:Model(id)
WHERE model.createdAt IS NOT NULL
RETURN id, model.createdAt.epochMillis AS created
