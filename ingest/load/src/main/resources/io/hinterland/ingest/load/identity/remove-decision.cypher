MATCH (decision:AuthorDecision {id: $id})
DELETE decision
