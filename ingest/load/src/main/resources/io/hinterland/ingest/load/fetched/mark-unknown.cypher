UNWIND $ids AS id
MATCH (paper:Paper {arxivId: id, metadata: 'missing'})
SET paper.arxivUnknownSince = coalesce(paper.arxivUnknownSince, $day)
