MATCH (decision:NodeLabel {SourceKey: $source, TargetKey: $target})
DELETE decision
