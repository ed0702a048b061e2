// Authors who are printed otherwise than they are shown, with every spelling, the commonest first, of equals the longest.
MATCH (author:Author)<-[other:WRITTEN_BY]-(:Paper)
WHERE other.printedName <> author.name
WITH DISTINCT author
MATCH (author)<-[edge:WRITTEN_BY]-(:Paper)
WITH author, edge.printedName AS name, count(*) AS papers
ORDER BY papers DESC, size(name) DESC, name
WITH author, head(collect(name)) AS commonest
WHERE commonest <> author.name
RETURN author.key AS key, commonest
