// As for all papers, for these.
UNWIND $papers AS id
MATCH (paper:Paper {arxivId: id})
USING INDEX SEEK paper:Paper(arxivId)
MATCH (paper)-[written:WRITTEN_BY]->(author:Author)-[:HAS_ACCOUNT]->(owner:Owner)
WHERE written.account = owner.key
   OR written.account IS NULL AND COUNT { (author)-[:HAS_ACCOUNT]->(:Owner) } = 1
RETURN paper.arxivId AS paper, owner.key AS owner, coalesce(author.name, author.key) AS author
ORDER BY written.position, author
