MATCH (:Model)-[citation:CITES]->(:Paper)
RETURN coalesce(citation.role, 'other') AS what, count(*) AS count
