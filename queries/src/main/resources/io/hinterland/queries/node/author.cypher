// The author of a key; of a mention, which a key that is used no more names (name and paper); or of a printed name, of
// several the one with most papers of that name.
CALL {
  MATCH (author:Author {key: $key})
  RETURN author, 0 AS rank, 0 AS papers
  UNION ALL
  MATCH (:Paper {arxivId: $paper})-[written:WRITTEN_BY]->(author:Author)
  WHERE coalesce(written.nameKey, author.key) = $name
  RETURN author, 1 AS rank, 1 AS papers
  UNION ALL
  MATCH (:Paper)-[written:WRITTEN_BY {nameKey: $key}]->(author:Author)
  RETURN author, 2 AS rank, count(*) AS papers
}
RETURN author.key AS today
ORDER BY rank, papers DESC, today
LIMIT 1
