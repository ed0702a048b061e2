UNWIND $rows AS row
MATCH (child:Model {id: row.child})-[edge:EdgeType]->(parent:Model {id: row.parent})
DELETE edge
