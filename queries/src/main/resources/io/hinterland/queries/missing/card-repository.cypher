// Models whose card links a repository that a paper names as its code. Held out, links that are known are looked for.
MATCH (model:Model {listed: true})-[:LINKS_TO]->(repository:Repository)<-[:HAS_CODE]-(paper:Paper)
WHERE CASE WHEN $heldOut
  THEN EXISTS { (model)-[known:CITES]->(:Paper) WHERE known.role <> 'boilerplate' }
  ELSE NOT EXISTS { (model)-[:CITES]->(paper) }
END
AND NOT EXISTS { (:LinkDecision {model: model.id, paper: paper.arxivId}) }
RETURN model.id AS model, paper.arxivId AS paper, paper.title AS title, [repository.url] AS repositories,
  repository.url AS by, EXISTS { (model)-[:CITES]->(paper) } AS known
