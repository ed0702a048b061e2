MATCH (paper:Paper)
WHERE paper.metadata = 'missing' AND NOT EXISTS { (paper)<--() }
CALL (paper) {
  DETACH DELETE paper
} IN TRANSACTIONS OF 1000 ROWS
