UNWIND $rows AS row
MATCH ()-[edge]->()
WHERE elementId(edge) = row.edge
SET edge += row.properties
