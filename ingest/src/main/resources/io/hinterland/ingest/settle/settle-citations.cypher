UNWIND $rows AS row
MATCH (model:Model {id: row.model})
MATCH (paper:Paper {arxivId: row.paper})
MATCH (model)-[cites:CITES]->(paper)
SET cites.role = row.role, cites.evidence = row.evidence
