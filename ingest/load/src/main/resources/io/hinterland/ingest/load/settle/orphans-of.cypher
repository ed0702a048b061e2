// As for all nodes of the type, for these; tells to which nodes the deleted ones led.
UNWIND $keys AS key
MATCH (node:NodeLabel {NodeKey: key})
USING INDEX SEEK node:NodeLabel(NodeKey)
WHERE NOT EXISTS { (node)<--() }
WITH node, [(node)-->(next) | [head(labels(next)), coalesce(next.key, next.url, next.date)]] AS led
DETACH DELETE node
RETURN led
