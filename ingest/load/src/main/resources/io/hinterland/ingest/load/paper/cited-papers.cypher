MATCH (paper:Paper)
WHERE EXISTS { (paper)<-[:CITES]-(:Model) }
RETURN paper.arxivId AS id
