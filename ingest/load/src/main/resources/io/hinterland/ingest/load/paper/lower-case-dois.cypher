// Earlier programs stored DOIs in the case in which papers print them, which does not count.
MATCH (paper:Paper)
WHERE paper.doi IS NOT NULL AND paper.doi <> toLower(paper.doi)
SET paper.doi = toLower(paper.doi)
