MATCH (decision:ParentDecision)
RETURN decision.child AS child, decision.parent AS parent
