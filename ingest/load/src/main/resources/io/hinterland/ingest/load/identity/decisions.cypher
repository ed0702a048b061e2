MATCH (decision:AuthorDecision)
RETURN decision.id AS id, decision.these AS these, decision.others AS others, decision.reason AS reason
ORDER BY decision.id
