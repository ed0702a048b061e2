UNWIND $ids AS id
MATCH (paper:Paper {arxivId: id})
USING INDEX SEEK paper:Paper(arxivId)
RETURN id, coalesce(paper.metadata, 'missing') = 'known' AS isKnown, EXISTS { (paper)-[:HAS_CODE]->() } AS hasCode
