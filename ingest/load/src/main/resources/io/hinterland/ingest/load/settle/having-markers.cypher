UNWIND $rows AS row
MATCH (paper:Paper {arxivId: row.paper})
USING INDEX SEEK paper:Paper(arxivId)
MATCH (paper)<-[:CITES]-(model:Model)-[:USES_LIBRARY|HAS_TAG]->(marker)
WHERE marker.key IN row.markers
RETURN paper.arxivId AS paper, model.id AS model, collect(DISTINCT marker.key) AS markers
