// Affiliations as papers print them.
MATCH (author:Author)<-[written:WRITTEN_BY]-(:Paper)
WHERE written.affiliations IS NOT NULL
UNWIND written.affiliations AS printed
RETURN author.key AS author, printed, count(*) AS times
