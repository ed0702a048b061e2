UNWIND $ids AS id
MATCH (paper:Paper {arxivId: id})
USING INDEX SEEK paper:Paper(arxivId)
RETURN id, paper.metadata AS metadata
