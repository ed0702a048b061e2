MATCH (author:Author)-[:HAS_ACCOUNT]->(owner:Owner)
MATCH (paper:Paper)-[written:WRITTEN_BY]->(author)
RETURN paper.arxivId AS paper, owner.key AS owner, coalesce(author.name, author.key) AS author
ORDER BY written.position, author
