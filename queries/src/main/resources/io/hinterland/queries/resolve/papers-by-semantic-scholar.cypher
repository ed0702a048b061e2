// Papers by their id in Semantic Scholar.
UNWIND $keys AS asked
MATCH (node:Paper {semanticScholarId: asked})
RETURN asked, node.arxivId AS key, coalesce(node.title, node.arxivId) AS name
