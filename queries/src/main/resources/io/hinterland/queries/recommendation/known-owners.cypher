UNWIND $keys AS key
WITH key WHERE key = $node
RETURN key
