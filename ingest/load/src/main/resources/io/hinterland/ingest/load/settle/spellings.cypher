// Each value node with its spellings' favourite: the one that most models print, of equals the first by code point.
MATCH (node:TargetLabel)
CALL (node) {
  MATCH (node)<-[edge:EdgeType]-(:SourceLabel)
  WITH coalesce(edge.printedName, node.TargetKey) AS spelling, count(*) AS times
  RETURN spelling
  ORDER BY times DESC, spelling
  LIMIT 1
}
RETURN node.TargetKey AS key, spelling, properties(node) AS shown
