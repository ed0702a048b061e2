UNWIND $rows AS row
MATCH (child:Model {id: row.child})
SET child.lineageSetAside = row.setAside, child.kind = row.kind
