UNWIND $rows AS row
MATCH (child:Model {id: row.child})
USING INDEX SEEK child:Model(id)
MERGE (parent:Model {id: row.parent})
  ON CREATE SET parent += row.fresh
MERGE (child)-[:EdgeType]->(parent)
