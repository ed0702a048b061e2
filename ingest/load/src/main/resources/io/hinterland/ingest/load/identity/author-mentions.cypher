MATCH (author:Author {key: $key})<-[written:WRITTEN_BY]-(paper:Paper)
RETURN paper.arxivId AS paper, coalesce(written.nameKey, author.key) AS name
ORDER BY paper, name
