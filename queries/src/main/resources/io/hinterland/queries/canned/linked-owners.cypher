// title: Owners linked through papers
// order: 190
// purpose: Pairs of owners whose listed models cite the same papers, by the number of shared papers, optionally only
//   the pairs of one owner. Citations that a template or a tool made do not count.
// parameter: owner (Owner, example Qwen, optional) Owner that each pair contains.
// parameter: mostOwners (integer, 2 to 1000, default 100) Papers cited by models of more owners than this are
//   ignored, as they link almost all owners.
// parameter: limit (integer, 1 to 1000, default 20) Maximum number of rows.
MATCH (paper:Paper)<-[citation:CITES]-(:Model)-[:PUBLISHED_BY]->(owner:Owner)
WHERE NOT citation.role IN ['boilerplate', 'method']
WITH paper, collect(DISTINCT owner) AS owners
WHERE 2 <= size(owners) <= $mostOwners
UNWIND owners AS one
WITH paper, owners, one
WHERE $owner IS NULL OR one.key = $owner
UNWIND owners AS other
WITH paper, one, other
WHERE one.key < other.key OR ($owner IS NOT NULL AND one.key <> other.key)
WITH one, other, count(*) AS papers, collect(paper.arxivId) AS shared
ORDER BY papers DESC, one.key, other.key
LIMIT $limit
RETURN one.name AS owner, other.name AS other, papers, COLLECT {
  UNWIND shared AS paper RETURN paper ORDER BY paper LIMIT 5
} AS examples
