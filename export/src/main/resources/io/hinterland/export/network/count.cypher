// How many nodes of a type there are.
MATCH (node:NodeLabel)
RETURN count(node) AS nodes
