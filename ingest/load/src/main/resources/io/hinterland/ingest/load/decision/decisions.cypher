MATCH (node:NodeLabel)
RETURN properties(node) AS decision
ORDER BY decision.SourceKey, decision.TargetKey
