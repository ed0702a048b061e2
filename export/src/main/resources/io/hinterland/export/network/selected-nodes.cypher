// The nodes of a type that have these keys, in their order.
MATCH (node:NodeLabel)
WHERE node.NodeKey IN $keys
RETURN node
ORDER BY node.NodeKey
