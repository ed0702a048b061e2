// The nodes of a type in the order of the index on their key.
MATCH (node:NodeLabel)
WHERE node.NodeKey IS NOT NULL
RETURN node
ORDER BY node.NodeKey
