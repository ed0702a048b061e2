// Models of an author's account that cite nothing, with the author's papers. Held out, models that cite something are taken
// as if they did not, and links that are known are looked for.
MATCH (paper:Paper)-[:WRITTEN_BY]->(author:Author)-[:HAS_ACCOUNT]->(owner:Owner)
MATCH (owner)<-[:PUBLISHED_BY]-(model:Model {listed: true})
WHERE $heldOut = EXISTS { (model)-[known:CITES]->(:Paper) WHERE known.role <> 'boilerplate' }
  AND ($heldOut OR NOT EXISTS { (model)-[:CITES]->(paper) })
  AND NOT EXISTS { (:LinkDecision {model: model.id, paper: paper.arxivId}) }
RETURN model.id AS model, paper.arxivId AS paper, paper.title AS title,
  [(paper)-[:HAS_CODE]->(repository:Repository) | repository.url] AS repositories,
  author.name + ', ' + owner.name AS by, EXISTS { (model)-[:CITES]->(paper) } AS known
