// Models of an account whose name is that of the owner of a paper's repository. Held out, links that are known are looked
// for.
MATCH (repository:Repository)<-[:HAS_CODE]-(paper:Paper)
MATCH (owner:Owner {key: split(repository.url, '/')[3]})<-[:PUBLISHED_BY]-(model:Model {listed: true})
WHERE CASE WHEN $heldOut
  THEN EXISTS { (model)-[known:CITES]->(:Paper) WHERE known.role <> 'boilerplate' }
  ELSE NOT EXISTS { (model)-[:CITES]->(paper) }
END
AND NOT EXISTS { (:LinkDecision {model: model.id, paper: paper.arxivId}) }
RETURN model.id AS model, paper.arxivId AS paper, paper.title AS title, [repository.url] AS repositories,
  repository.url AS by, EXISTS { (model)-[:CITES]->(paper) } AS known
