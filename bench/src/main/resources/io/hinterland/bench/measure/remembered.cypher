MATCH (node:ModelYear|Snapshot)
RETURN properties(node) AS remembered
UNION ALL
MATCH (model:Model)
WHERE model.firstSeen IS NOT NULL
RETURN model {.id, .listed, .firstSeen, .lastSeen, .goneSince, .contentHash} AS remembered
UNION ALL
MATCH (model:Model)-[edge]->(target)
WHERE edge.firstSeen IS NOT NULL
RETURN edge {.firstSeen, model: model.id, type: type(edge), target: coalesce(target.id, target.key, target.arxivId, target.url)} AS remembered
