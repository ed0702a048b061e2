// The nodes whose key differs from what was asked in case alone.
MATCH (node:NodeLabel)
WHERE toLower(node.NodeKey) IN $keys
RETURN toLower(node.NodeKey) AS asked, node.NodeKey AS key, coalesce(node.name, node.NodeKey) AS name
