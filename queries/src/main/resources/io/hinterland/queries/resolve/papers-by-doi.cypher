// Papers by the DOI of their published version, which is in lower case.
UNWIND $keys AS asked
MATCH (node:Paper {doi: asked})
RETURN asked, node.arxivId AS key, coalesce(node.title, node.arxivId) AS name
