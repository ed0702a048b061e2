UNWIND $rows AS row
MATCH (model:Model {id: row.model})
USING INDEX SEEK model:Model(id)
MATCH (paper:Paper {arxivId: row.paper})
USING INDEX SEEK paper:Paper(arxivId)
MATCH (model)-[cites:CITES]->(paper)
SET cites.role = row.role, cites.evidence = row.evidence
