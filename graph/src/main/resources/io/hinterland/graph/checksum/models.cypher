// A gone model counts as a placeholder where it is still named, and not at all where it is not.
MATCH (node:Model)
WHERE node.goneSince IS NULL OR EXISTS { (node)<-[:EdgeType]-(:Model) }
RETURN CASE WHEN node.goneSince IS NULL THEN properties(node) ELSE {id: node.id, listed: false} END AS properties
