UNWIND $rows AS row
MATCH (child:Model {id: row.child})
USING INDEX SEEK child:Model(id)
SET child.lineageSetAside = row.setAside, child.kind = row.kind
