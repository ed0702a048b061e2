UNWIND $keys AS key
MATCH (node:NodeLabel {NodeKey: key})
USING INDEX SEEK node:NodeLabel(NodeKey)
RETURN node.NodeKey AS key, properties(node) AS shown
