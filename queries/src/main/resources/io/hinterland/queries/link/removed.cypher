// The edges of these types that models had on a day and lost after it, in a stable order.
MATCH (year:ModelYear)
WHERE year.year >= $year AND year.removedEdges IS NOT NULL
UNWIND year.removedEdges AS removed
WITH year.model AS model, split(removed, ' ') AS parts
WHERE parts[2] IN $types AND date(parts[1]) >= $since AND date(parts[0]) <= $since
RETURN model, parts[2] AS type, reduce(target = parts[3], part IN parts[4..] | target + ' ' + part) AS target,
  date(parts[0]) AS first, date(parts[1]) AS last
ORDER BY model, type, target, last
