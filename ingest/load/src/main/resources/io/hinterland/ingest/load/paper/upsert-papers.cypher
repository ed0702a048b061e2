// A record replaces all properties and outgoing edges of its paper.
UNWIND $rows AS row
MERGE (paper:Paper {arxivId: row.properties.arxivId})
SET paper = row.properties
WITH paper, row
OPTIONAL MATCH (paper)-[old:WRITTEN_BY|IN_CATEGORY|PUBLISHED_ON|HAS_CODE]->()
WITH paper, row, collect(old) AS oldEdges
FOREACH (old IN oldEdges | DELETE old)
FOREACH (writer IN row.authors |
  MERGE (author:Author {key: writer.key})
    ON CREATE SET author.name = writer.edge.printedName, author.group = writer.group
  CREATE (paper)-[written:WRITTEN_BY]->(author)
  SET written = writer.edge
  FOREACH (account IN writer.accounts |
    MERGE (owner:Owner {key: account.key})
      ON CREATE SET owner.name = account.name
    MERGE (author)-[:HAS_ACCOUNT]->(owner)))
FOREACH (subject IN row.categories |
  MERGE (category:Category {key: subject.key})
    ON CREATE SET category.name = subject.name
  CREATE (paper)-[:IN_CATEGORY {primary: subject.primary}]->(category))
FOREACH (day IN row.days |
  MERGE (date:PublicationDate {date: day})
  CREATE (paper)-[:PUBLISHED_ON]->(date))
FOREACH (url IN row.repositories |
  MERGE (repository:Repository {url: url})
  CREATE (paper)-[:HAS_CODE]->(repository))
