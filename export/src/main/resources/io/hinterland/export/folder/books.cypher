// What a graph keeps beside the network: its version, and added roles.
MATCH (node:GraphVersion|PaperRoles)
RETURN head(labels(node)) AS label, node
ORDER BY label, node.what
