UNWIND $rows AS row
MATCH (model:Model {id: row.id})
USING INDEX SEEK model:Model(id)
SET model += row.counters, model.lastSeen = $day
