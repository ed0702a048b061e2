// Each node of a type with the spelling that most edges leading to it print, of equals the first by code point.
MATCH (node:NodeLabel)
CALL (node) {
  MATCH (node)<-[edge:EdgeType]-()
  WITH coalesce(edge.printedName, node.NodeKey) AS spelling, count(*) AS times
  RETURN spelling
  ORDER BY times DESC, spelling
  LIMIT 1
}
RETURN node.NodeKey AS key, spelling, properties(node) AS shown
