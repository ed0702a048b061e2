MATCH (n:NodeLabel)
RETURN count(n) AS count
