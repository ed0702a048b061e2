MATCH (decision:LinkDecision)
RETURN decision.model AS model, decision.paper AS paper, decision.decision AS decision, decision.reason AS reason
ORDER BY model, paper
