UNWIND $papers AS id
MATCH (paper:Paper {arxivId: id})
USING INDEX SEEK paper:Paper(arxivId)
MATCH (paper)-[written:WRITTEN_BY]->(author:Author)
RETURN id AS paper, coalesce(written.nameKey, author.key) AS name, written.printedName AS printedName,
  written {.orcid, .orcidSource, .institutions, .institutionSource} AS says
ORDER BY paper, written.position, name
