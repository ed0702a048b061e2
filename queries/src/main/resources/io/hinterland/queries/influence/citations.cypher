MATCH (m:Model)-[citation:CITES]->(paper:Paper)
WHERE citation.role <> 'boilerplate'
RETURN m.id AS model, collect(paper.arxivId) AS papers
