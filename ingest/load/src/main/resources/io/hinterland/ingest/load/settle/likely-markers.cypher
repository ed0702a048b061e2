// The libraries and tags that nearly all models may have which cite a paper, and hardly anyone else. Of any few models
// more than may lack it, one has it; so few are looked at. A model has no edge to a tag that repeats its library, so the
// two add up; where fewer than the least number have one of them, it does not count.
MATCH (paper:Paper)
WITH paper, COUNT { (paper)<-[:CITES]-() } AS citing
WHERE citing >= $leastModels
MATCH (paper)<-[:CITES]-(model:Model)
WITH paper, citing, collect(model) AS models
UNWIND models[..toInteger(citing * (1 - $nearlyAll)) + 2] AS model
MATCH (model)-[:USES_LIBRARY|HAS_TAG]->(marker)
WITH DISTINCT paper, citing, marker
WHERE citing >= $hardlyAnyoneElse * COUNT { (marker)<--() }
WITH DISTINCT paper, citing, marker.key AS key
OPTIONAL MATCH (library:Library {key: key})
OPTIONAL MATCH (tag:Tag {key: key})
WITH paper, citing, key, COUNT { (library)<--() } AS using, COUNT { (tag)<--() } AS having
WHERE using + having >= $nearlyAll * citing
WITH paper, citing, key,
  CASE WHEN using >= $leastModels THEN using ELSE 0 END + CASE WHEN having >= $leastModels THEN having ELSE 0 END AS models
WHERE citing >= $hardlyAnyoneElse * models
RETURN paper.arxivId AS paper, key, models
