// A record replaces all properties and outgoing edges of its paper.
UNWIND $rows AS row
MERGE (paper:Paper {arxivId: row.arxivId})
SET paper = row
WITH paper
MATCH (paper)-[old]->()
DELETE old
