UNWIND $rows AS row
WITH row.model AS model, row.year AS inYear, collect(row.edge) AS edges
MERGE (year:ModelYear {model: model, year: inYear})
SET year.removedEdges = coalesce(year.removedEdges, []) + edges
