// Parents that somebody accepted, but for those that records declare by now. Decisions are few: all begins with them.
MATCH (decision:ParentDecision)
WHERE decision.decision = 'accepted'
WITH decision
MATCH (child:Model {id: decision.child})
USING INDEX SEEK child:Model(id)
MATCH (parent:Model {id: decision.parent})
USING INDEX SEEK parent:Model(id)
WHERE NOT EXISTS { (child)-[:EdgeType]->(parent) }
MERGE (child)-[candidate:CANDIDATE_OF]->(parent)
SET candidate.source = 'accepted', candidate.relation = decision.relation
