CALL db.index.fulltext.queryNodes($index, $text) YIELD node AS n
WHERE n:NodeLabel AND n.renamedTo IS NULL
WITH n, coalesce(n.downloads, 0) AS downloads, COUNT { (n)--() } - COUNT { (n)-[:CANDIDATE_OF]-() } AS edges
ORDER BY downloads DESC, edges DESC, n.NodeKey
LIMIT $limit
RETURN n.NodeKey AS key, coalesce(n.title, n.name, n.NodeKey) AS name, edges
