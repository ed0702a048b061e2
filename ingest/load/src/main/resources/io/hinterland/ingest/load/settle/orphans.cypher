MATCH (node:NodeLabel)
WHERE NOT EXISTS { (node)<--() }
CALL (node) {
  DETACH DELETE node
} IN TRANSACTIONS OF 1000 ROWS
