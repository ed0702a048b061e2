UNWIND $rows AS row
MATCH (child:Model {id: row.child})
MERGE (parent:Model {id: row.parent})
  ON CREATE SET parent.listed = false
MERGE (child)-[:EdgeType]->(parent)
