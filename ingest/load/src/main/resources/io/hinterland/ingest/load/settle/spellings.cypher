// Each node of a type with the two spellings that most edges leading to it print, of equals the first by code point.
MATCH (node:NodeLabel)
CALL (node) {
  MATCH (node)<-[edge:EdgeType]-()
  WITH coalesce(edge.printedName, node.NodeKey) AS spelling, count(*) AS times
  ORDER BY times DESC, spelling
  RETURN collect([spelling, times])[..2] AS spellings
}
RETURN node.NodeKey AS key, spellings, properties(node) AS shown
