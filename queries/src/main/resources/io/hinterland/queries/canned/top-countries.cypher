// title: Countries behind most models
// order: 184
// purpose: Countries by how many listed models cite a paper whose authors worked there at the time; a model counts once
//   for each country. Papers whose authors' institutions no source told of come last, as unknown. 'own' counts the models
//   that the authors published themselves, 'methods' those that cite a paper by a tool's card template.
// parameter: boilerplate (boolean, default false) Whether boilerplate citations count, such as that of the carbon
//   calculator in the default model card.
// parameter: limit (integer, 1 to 1000, default 50) Maximum number of rows.
MATCH (paper:Paper)
WHERE EXISTS { (paper)<-[:CITES]-(:Model) }
CALL (paper) {
  OPTIONAL MATCH (paper)-[written:WRITTEN_BY]->(:Author)
  WHERE written.institutions IS NOT NULL
  UNWIND coalesce(written.institutions, [null]) AS key
  OPTIONAL MATCH (:Institution {key: key})-[:LOCATED_IN]->(country:Country)
  RETURN collect(DISTINCT country) AS countries
}
UNWIND CASE WHEN countries = [] THEN [null] ELSE countries END AS country
MATCH (paper)<-[citation:CITES]-(model:Model)
WHERE $boilerplate OR citation.role <> 'boilerplate'
WITH country, count(DISTINCT paper) AS papers,
  count(DISTINCT CASE WHEN citation.role <> 'method' THEN model END) AS models,
  count(DISTINCT CASE WHEN citation.role = 'method' THEN model END) AS methods,
  count(DISTINCT CASE WHEN citation.role = 'own' THEN model END) AS own
ORDER BY country IS NULL, models DESC, papers DESC, country.key
LIMIT $limit
RETURN coalesce(country.name, 'unknown') AS country, toUpper(country.key) AS code, models, methods, papers, own
