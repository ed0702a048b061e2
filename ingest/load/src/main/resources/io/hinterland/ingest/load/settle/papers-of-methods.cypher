// The papers of which some citations are told to be of a method because the data show it.
MATCH (:Model)-[cites:CITES {role: 'method'}]->(paper:Paper)
WHERE cites.evidence STARTS WITH $shown
RETURN DISTINCT paper.arxivId AS paper
