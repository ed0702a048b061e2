// Where a paper says which account an author has, that one counts for this paper; where it does not, the author's only
// one. Several accounts may belong to several people of one name, and tell nothing.
MATCH (author:Author)-[:HAS_ACCOUNT]->(owner:Owner)
MATCH (paper:Paper)-[written:WRITTEN_BY]->(author)
WHERE written.account = owner.key
   OR written.account IS NULL AND COUNT { (author)-[:HAS_ACCOUNT]->(:Owner) } = 1
RETURN paper.arxivId AS paper, owner.key AS owner, coalesce(author.name, author.key) AS author
ORDER BY written.position, author
