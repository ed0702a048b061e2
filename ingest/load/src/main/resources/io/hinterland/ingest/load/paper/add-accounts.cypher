// Adds accounts to authors for whom the paper names none; what it names stays.
UNWIND $rows AS row
MATCH (paper:Paper {arxivId: row.paper})
USING INDEX SEEK paper:Paper(arxivId)
MATCH (paper)-[written:WRITTEN_BY]->(author:Author)
WHERE toLower(written.printedName) = toLower(row.printedName) AND written.account IS NULL
SET written.account = row.account
RETURN author.key AS author, row.account AS account
