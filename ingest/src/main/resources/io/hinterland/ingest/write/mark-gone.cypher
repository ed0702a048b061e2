UNWIND $rows AS row
MATCH (model:Model {id: row.id})
USING INDEX SEEK model:Model(id)
SET model.listed = false, model.goneSince = row.since
REMOVE model.lineageSetAside
WITH model
MATCH (model)-[edge]->()
DELETE edge
