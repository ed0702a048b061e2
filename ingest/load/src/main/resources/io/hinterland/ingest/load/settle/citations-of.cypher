// As for all papers, for these, but for citations of one role; the rows of a paper follow each other.
UNWIND $papers AS id
MATCH (paper:Paper {arxivId: id})
USING INDEX SEEK paper:Paper(arxivId)
MATCH (paper)<-[cites:CITES]-(model:Model)
WHERE cites.role IS NULL OR cites.role <> $passedOver
RETURN paper.arxivId AS paper, paper.published AS published, model.id AS model,
  model.createdAt.epochMillis AS created,
  head([(model)-[:PUBLISHED_BY]->(owner:Owner) | owner.key]) AS owner,
  cites.role AS role, coalesce(cites.evidence, '') AS evidence
ORDER BY paper.arxivId
