MATCH (m)-[citation:CITES]->(paper:Paper)
WHERE citation.role <> 'boilerplate'
RETURN count(DISTINCT paper) AS papers
