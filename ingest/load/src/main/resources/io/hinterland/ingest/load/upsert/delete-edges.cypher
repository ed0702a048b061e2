UNWIND $edges AS id
MATCH ()-[edge]->()
WHERE elementId(edge) = id
DELETE edge
