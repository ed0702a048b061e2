MATCH (year:ModelYear)
WHERE year.year > 0 AND year.downloads IS NOT NULL
MATCH (m:Model {id: year.model})
WHERE m.lastSeen IS NOT NULL
RETURN year.model AS model, year.year AS year, year.days AS days, year.downloads AS downloads, m.lastSeen AS lastSeen
ORDER BY model, year
