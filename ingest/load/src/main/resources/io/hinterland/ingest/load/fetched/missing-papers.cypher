// The most cited first, so that a run that is cut short has fetched what matters most.
MATCH (paper:Paper {metadata: 'missing'})
WHERE $retryUnknown OR paper.arxivUnknownSince IS NULL
WITH paper, COUNT { (paper)<-[:CITES]-(:Model) } AS models
WHERE models > 0
RETURN paper.arxivId AS id
ORDER BY models DESC, id
LIMIT $limit
