UNWIND $keys AS key
MATCH (paper:Paper {arxivId: key})
USING INDEX SEEK paper:Paper(arxivId)
WHERE paper.metadata = 'missing' AND NOT EXISTS { (paper)<--() }
DETACH DELETE paper
RETURN [] AS led
