MATCH (old:Model {id: $old})<-[edge:EdgeType]-(child:Model)
MATCH (new:Model {id: $new})
CALL (edge, child, new) {
  WITH edge, child, new
  WHERE child <> new
  MERGE (child)-[moved:EdgeType]->(new)
    ON CREATE SET moved = properties(edge), moved.printedName = coalesce(edge.printedName, $old)
}
DELETE edge
