// What models were earlier, in the order of the index.
MATCH (node:ModelYear)
WHERE node.model IS NOT NULL AND node.year IS NOT NULL
RETURN 'ModelYear' AS label, node
ORDER BY node.model, node.year
