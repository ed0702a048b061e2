// Links that somebody accepted, but for those that a record states by now. Decisions are few: all begins with them.
MATCH (decision:LinkDecision)
WHERE decision.decision = 'accepted'
WITH decision
MATCH (model:Model {id: decision.model})
USING INDEX SEEK model:Model(id)
WHERE model.listed
MATCH (paper:Paper {arxivId: decision.paper})
USING INDEX SEEK paper:Paper(arxivId)
MERGE (model)-[citation:CITES]->(paper)
  ON CREATE SET citation.source = 'accepted', citation.role = 'other'
RETURN decision.model AS model, decision.paper AS paper
