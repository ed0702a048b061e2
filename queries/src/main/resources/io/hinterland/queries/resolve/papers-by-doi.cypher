// Papers by the DOI of their published version; case does not count in a DOI.
MATCH (paper:Paper)
WHERE paper.doi IS NOT NULL AND toLower(paper.doi) IN $keys
RETURN toLower(paper.doi) AS asked, paper.arxivId AS key, coalesce(paper.title, paper.arxivId) AS name
