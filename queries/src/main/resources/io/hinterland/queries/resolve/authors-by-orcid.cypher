// Authors by their ORCID iD.
UNWIND $keys AS asked
MATCH (node:Author {orcid: asked})
RETURN asked, node.key AS key, coalesce(node.name, node.key) AS name
