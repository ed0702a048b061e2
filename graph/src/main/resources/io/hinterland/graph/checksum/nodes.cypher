MATCH (node:NodeLabel)
RETURN properties(node) AS properties
