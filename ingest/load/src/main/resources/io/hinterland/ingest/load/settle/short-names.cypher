// Nodes that were made only because something leads to them, and those of graphs that had no short names yet.
MATCH (node:NodeLabel)
WHERE node.shortName IS NULL
CALL (node) {
  SET node.shortName = split(node.NodeKey, '/')[-1]
} IN TRANSACTIONS OF 1000 ROWS
