// Papers by the id of their work in OpenAlex.
UNWIND $keys AS asked
MATCH (node:Paper {openAlexId: asked})
RETURN asked, node.arxivId AS key, coalesce(node.title, node.arxivId) AS name
