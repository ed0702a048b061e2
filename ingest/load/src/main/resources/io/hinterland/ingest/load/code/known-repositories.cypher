// Those of these repositories that the graph has, by the address of today and by an old one.
UNWIND $urls AS today
MATCH (repository:Repository)
WHERE repository.url = today OR repository.renamedTo = today
RETURN today, repository.url AS url
