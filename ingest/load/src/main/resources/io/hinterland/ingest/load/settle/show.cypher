UNWIND $rows AS row
MATCH (node:NodeLabel {NodeKey: row.key})
USING INDEX SEEK node:NodeLabel(NodeKey)
SET node += row.shown
