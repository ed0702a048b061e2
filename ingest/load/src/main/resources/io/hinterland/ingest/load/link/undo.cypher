MATCH (decision:LinkDecision {model: $model, paper: $paper})
DELETE decision
