MATCH (m:Model)
WHERE m.createdAt IS NOT NULL AND m.firstSeen IS NOT NULL
RETURN date(m.createdAt) AS created, m.firstSeen AS seen, m.goneSince AS gone
