MATCH (l:Library)
RETURN l.key AS value
ORDER BY COUNT { (l)<-[:USES_LIBRARY]-() } DESC, value
LIMIT 20
