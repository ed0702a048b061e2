// Repositories by the address that they have today, where papers name an old one.
UNWIND $keys AS asked
MATCH (node:Repository {renamedTo: asked})
RETURN asked, node.url AS key, node.url AS name
