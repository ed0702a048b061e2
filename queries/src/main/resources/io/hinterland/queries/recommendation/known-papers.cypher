MATCH (node:Model {id: $node})
UNWIND $keys AS key
MATCH (paper:Paper {arxivId: key})
WHERE EXISTS { (node)-[:CITES]->(paper) }
RETURN key
