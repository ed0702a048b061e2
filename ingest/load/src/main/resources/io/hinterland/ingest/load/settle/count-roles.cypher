MATCH (:Model)-[cites:CITES]->(:Paper)
RETURN cites.role AS role, count(*) AS citations
