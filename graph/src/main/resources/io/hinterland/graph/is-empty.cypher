MATCH (node)
WHERE none(label IN labels(node) WHERE label IN $books)
RETURN 1 AS one
LIMIT 1
