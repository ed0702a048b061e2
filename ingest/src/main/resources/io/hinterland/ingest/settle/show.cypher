UNWIND $rows AS row
MATCH (node:NodeLabel {NodeKey: row.key})
SET node += row.shown
