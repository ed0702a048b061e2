UNWIND $rows AS row
MATCH (child:Model {id: row.child})-[edge:EdgeType]->(parent:Model {id: row.parent})
USING INDEX SEEK child:Model(id)
USING INDEX SEEK parent:Model(id)
DELETE edge
