// title: Owners linked through papers
// order: 190
// purpose: Pairs of owners whose listed models cite the same papers, by how many papers they share; perhaps those of
//   one owner only. Boilerplate citations never link.
// parameter: owner (Owner, example Qwen, optional) The owner that one side of each pair is.
// parameter: mostOwners (integer, 2 to 1000, default 100) Papers that models of more owners than this cite are left out:
//   they link everybody with everybody.
// parameter: limit (integer, 1 to 1000, default 20) How many rows come at most.
MATCH (paper:Paper)<-[citation:CITES]-(:Model)-[:PUBLISHED_BY]->(owner:Owner)
WHERE citation.role <> 'boilerplate'
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
