// Who is named on papers, and who that is found to be by now.
MATCH (paper:Paper)-[written:WRITTEN_BY]->(author:Author)
RETURN paper.arxivId AS paper, coalesce(written.nameKey, author.key) AS name, written.printedName AS printedName,
  written.account AS account, written.orcid AS orcid, written.group AS group, author.key AS author, written.nameKey AS nameKey, written.identity AS identity,
  written.confidence AS confidence, written.evidence AS evidence
