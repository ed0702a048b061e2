MATCH (author:Author)
WHERE COUNT { (author)-[:HAS_ACCOUNT]->(:Owner) } > 1
RETURN count(*) AS authors
