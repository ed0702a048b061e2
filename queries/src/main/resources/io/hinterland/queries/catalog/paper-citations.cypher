UNWIND range(0, size($ids) - 1) AS place
MATCH (:Model {id: $ids[place]})-[cites:CITES]->(:Paper {arxivId: $arxivId})
RETURN place, coalesce(head(collect(cites.role)), 'other') AS role, head(collect(cites.evidence)) AS evidence
ORDER BY place
