// title: Authors behind most models
// order: 180
// purpose: Authors by how many listed models cite a paper of theirs for what it is; a model counts once for each author.
//   Models that cite their papers only by tools' card templates, for a method, stand apart. Ranked by what is asked for,
//   then by papers.
// parameter: by (text, one of models|methods, default models) Ranking criterion: models without those of templates, or
//   these alone.
// parameter: boilerplate (boolean, default false) Whether boilerplate citations count, such as that of the carbon
//   calculator in the default model card.
// parameter: limit (integer, 1 to 1000, default 20) Maximum number of rows.
MATCH (author:Author)<-[:WRITTEN_BY]-(paper:Paper)<-[citation:CITES]-(model:Model)
WHERE $boilerplate OR citation.role <> 'boilerplate'
WITH author, model, collect(DISTINCT paper) AS cited, any(role IN collect(citation.role) WHERE role <> 'method') AS chosen
UNWIND cited AS paper
WITH author, count(DISTINCT CASE WHEN chosen THEN model END) AS models,
  count(DISTINCT CASE WHEN NOT chosen THEN model END) AS methods, count(DISTINCT paper) AS papers
ORDER BY CASE $by WHEN 'methods' THEN methods ELSE models END DESC, papers DESC, author.key
LIMIT $limit
RETURN author.name AS author, models, methods, papers, [(author)-[:HAS_ACCOUNT]->(owner) | owner.name] AS accounts
