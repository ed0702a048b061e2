MATCH (paper:Paper)
RETURN coalesce(paper.metadata, 'missing') AS what, count(*) AS count
