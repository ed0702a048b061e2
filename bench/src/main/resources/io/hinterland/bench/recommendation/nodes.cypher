// Nodes of different degree, from the greatest to the least: their places grow by the same factor.
MATCH (node:NodeLabel)
WHERE coalesce(node.listed, true)
WITH node.NodeKey AS key, COUNT { (node)--() } AS degree
WHERE degree > 0
ORDER BY degree DESC, key
WITH collect(key) AS keys
UNWIND range(0, $count - 1) AS index
WITH DISTINCT toInteger(round(size(keys) ^ (toFloat(index) / ($count - 1)))) - 1 AS place, keys
RETURN keys[place] AS node
