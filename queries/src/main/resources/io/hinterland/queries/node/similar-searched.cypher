CALL db.index.fulltext.queryNodes($index, $text, {limit: 200}) YIELD node AS n, score
WHERE n:NodeLabel
RETURN n.NodeKey AS key
ORDER BY coalesce(n.downloads, 0) DESC, score DESC, key
