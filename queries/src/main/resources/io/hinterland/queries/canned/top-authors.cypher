// title: Authors behind most models
// order: 180
// purpose: Authors by how many listed models cite a paper of theirs; a model counts once for each author. Ranked by
//   models, then by papers.
// parameter: boilerplate (boolean, default false) Whether boilerplate citations count, such as that of the carbon
//   calculator in the default model card.
// parameter: limit (integer, 1 to 1000, default 20) Maximum number of rows.
MATCH (author:Author)<-[:WRITTEN_BY]-(paper:Paper)<-[citation:CITES]-(model:Model)
WHERE $boilerplate OR citation.role <> 'boilerplate'
WITH author, count(DISTINCT model) AS models, count(DISTINCT paper) AS papers
ORDER BY models DESC, papers DESC, author.key
LIMIT $limit
RETURN author.name AS author, models, papers, [(author)-[:HAS_ACCOUNT]->(owner) | owner.name] AS accounts
