// The nodes of one type that have a key; a renamed model by an id that it had.
UNWIND $keys AS asked
MATCH (named:NodeLabel {NodeKey: asked})
OPTIONAL MATCH (today:NodeLabel {NodeKey: named.renamedTo})
WITH asked, coalesce(today, named) AS node
RETURN asked, node.NodeKey AS key, coalesce(node.title, node.name, node.NodeKey) AS name
