// Institutions by their id in the Research Organization Registry.
UNWIND $keys AS asked
MATCH (node:Institution {ror: asked})
RETURN asked, node.key AS key, coalesce(node.name, node.key) AS name
