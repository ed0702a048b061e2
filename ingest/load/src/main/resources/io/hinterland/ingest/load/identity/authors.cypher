MATCH (author:Author)
WHERE author.confidence IS NOT NULL OR author.apart IS NOT NULL OR author.group IS NOT NULL
  OR author.orcid IS NOT NULL
RETURN author.key AS key, author.confidence AS confidence, author.apart AS apart, author.group AS group,
  author.orcid AS orcid
