// Links that somebody accepted, but for those that a record states by now.
MATCH (decision:LinkDecision {decision: 'accepted'})
MATCH (model:Model {id: decision.model, listed: true})
MATCH (paper:Paper {arxivId: decision.paper})
MERGE (model)-[citation:CITES]->(paper)
  ON CREATE SET citation.source = 'accepted', citation.role = 'other'
RETURN decision.model AS model, decision.paper AS paper
