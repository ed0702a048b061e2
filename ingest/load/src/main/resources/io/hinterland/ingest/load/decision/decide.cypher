MERGE (decision:NodeLabel {SourceKey: $source, TargetKey: $target})
SET decision += $said
