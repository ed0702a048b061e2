// As for all nodes of the type, for these.
UNWIND $keys AS key
MATCH (node:NodeLabel {NodeKey: key})
USING INDEX SEEK node:NodeLabel(NodeKey)
CALL (node) {
  MATCH (node)<-[edge:EdgeType]-()
  WITH coalesce(edge.printedName, node.NodeKey) AS spelling, count(*) AS times
  ORDER BY times DESC, spelling
  RETURN collect([spelling, times])[..2] AS spellings
}
RETURN node.NodeKey AS key, spellings, properties(node) AS shown
