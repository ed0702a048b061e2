MERGE (decision:LinkDecision {model: $model, paper: $paper})
SET decision.decision = $decision, decision.reason = $reason
