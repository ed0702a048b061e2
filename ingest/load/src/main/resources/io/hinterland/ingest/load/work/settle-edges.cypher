// The edges that sources say go from a node: those that none says any more are deleted, the others are made. An edge
// that the node's own record says as well has no source.
UNWIND $rows AS row
MATCH (source:SourceLabel {SourceKey: row.source})
USING INDEX SEEK source:SourceLabel(SourceKey)
CALL (source, row) {
  MATCH (source)-[old:EdgeType]->(gone:TargetLabel)
  WHERE old.source IS NOT NULL AND NOT gone.TargetKey IN row.kept
  DELETE old
}
CALL (source, row) {
  UNWIND row.edges AS edge
  MERGE (target:TargetLabel {TargetKey: edge.target})
    ON CREATE SET target += edge.fresh
  MERGE (source)-[said:EdgeType]->(target)
    ON CREATE SET said.source = edge.from
  SET said += edge.properties
}
