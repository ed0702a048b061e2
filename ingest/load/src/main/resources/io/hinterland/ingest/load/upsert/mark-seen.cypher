UNWIND $ids AS id
MATCH (model:Model {id: id})
USING INDEX SEEK model:Model(id)
SET model.lastSeen = $day
