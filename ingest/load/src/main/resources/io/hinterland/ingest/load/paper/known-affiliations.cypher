// Affiliations as other sources say them; where papers have them from several, the first by name.
MATCH (author:Author)<-[written:WRITTEN_BY]-(:Paper)
WHERE written.institutions IS NOT NULL
UNWIND written.institutions AS key
MATCH (institution:Institution {key: key})
RETURN author.key AS author, key AS institution, institution.name AS printedName,
  min(written.institutionSource) AS source
