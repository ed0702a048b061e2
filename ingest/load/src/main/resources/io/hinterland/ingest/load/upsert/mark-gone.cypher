UNWIND $rows AS row
MATCH (model:Model {id: row.id})
USING INDEX SEEK model:Model(id)
SET model.listed = false, model.goneSince = $day, model.lastSeen = row.lastSeen
REMOVE model.lineageSetAside, model.contentHash
