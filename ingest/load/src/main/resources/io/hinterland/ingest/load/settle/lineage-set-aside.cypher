MATCH (child:Model)
WHERE child.lineageSetAside IS NOT NULL
RETURN child.id AS child, child.lineageSetAside AS setAside
