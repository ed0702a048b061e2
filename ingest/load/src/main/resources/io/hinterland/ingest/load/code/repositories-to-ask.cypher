// Those of papers that most models cite first, so that a run that is cut short has what matters most.
MATCH (repository:Repository)
WHERE repository.githubAskedOn IS NULL OR repository.githubAskedOn <= $askedBefore
WITH repository, COUNT { (repository)<-[:HAS_CODE]-(:Paper)<-[:CITES]-(:Model) } AS models
RETURN repository.url AS url
ORDER BY models DESC, url
LIMIT $limit
