// Leads edges to the model that their record means. One that the model has already is merely taken away.
UNWIND $rows AS row
MATCH (child:Model {id: row.child})-[edge:EdgeType]->(parent:Model {id: row.parent})
USING INDEX SEEK child:Model(id)
USING INDEX SEEK parent:Model(id)
WITH row, child, edge, properties(edge) AS stated
DELETE edge
WITH row, child, stated
WHERE row.meant <> row.child
MERGE (meant:Model {id: row.meant})
  ON CREATE SET meant += row.fresh
MERGE (child)-[moved:EdgeType]->(meant)
  ON CREATE SET moved = stated, moved.printedName = nullif(row.written, row.meant)
