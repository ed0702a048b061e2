// title: Institutions behind most models
// order: 182
// purpose: Institutions by how many listed models cite a paper whose authors worked there at the time; a model counts once
//   for each institution. Papers whose authors' institutions no source told of come last, as unknown. 'own' counts the
//   models that the authors published themselves, 'methods' those that cite a paper by a tool's card template.
// parameter: boilerplate (boolean, default false) Whether boilerplate citations count, such as that of the carbon
//   calculator in the default model card.
// parameter: limit (integer, 1 to 1000, default 50) Maximum number of rows.
MATCH (paper:Paper)
WHERE EXISTS { (paper)<-[:CITES]-(:Model) }
CALL (paper) {
  OPTIONAL MATCH (paper)-[written:WRITTEN_BY]->(:Author)
  WHERE written.institutions IS NOT NULL
  UNWIND coalesce(written.institutions, [null]) AS key
  OPTIONAL MATCH (institution:Institution {key: key})
  RETURN collect(DISTINCT institution) AS institutions
}
UNWIND CASE WHEN institutions = [] THEN [null] ELSE institutions END AS institution
MATCH (paper)<-[citation:CITES]-(model:Model)
WHERE $boilerplate OR citation.role <> 'boilerplate'
WITH institution, count(DISTINCT paper) AS papers,
  count(DISTINCT CASE WHEN citation.role <> 'method' THEN model END) AS models,
  count(DISTINCT CASE WHEN citation.role = 'method' THEN model END) AS methods,
  count(DISTINCT CASE WHEN citation.role = 'own' THEN model END) AS own
ORDER BY institution IS NULL, models DESC, papers DESC, institution.key
LIMIT $limit
RETURN coalesce(institution.name, 'unknown') AS institution, institution.ror AS ror,
  head([(institution)-[:LOCATED_IN]->(country:Country) | country.name]) AS country, models, methods, papers, own
