// Names that begin so come first, then those that most edges lead to.
MATCH (n:NodeLabel)
WHERE toLower(n.NodeKey) CONTAINS $text
WITH n, toLower(coalesce(n.shortName, n.NodeKey)) STARTS WITH $text AS begins, COUNT { (n)--() } - COUNT { (n)-[:CANDIDATE_OF]-() } AS edges
ORDER BY begins DESC, edges DESC, n.NodeKey
LIMIT $limit
RETURN n.NodeKey AS key, toString(coalesce(n.name, n.NodeKey)) AS name, edges
