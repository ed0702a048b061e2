// The edges of these types that models had in one listing and no longer in another, in a stable order, behind a place.
MATCH (year:ModelYear)
WHERE year.model >= $afterModel AND year.year >= $year AND year.removedEdges IS NOT NULL
UNWIND year.removedEdges AS removed
WITH year.model AS model, split(removed, ' ') AS parts
WHERE parts[2] IN $types AND date(parts[0]) <= $since AND date(parts[1]) >= $since AND date(parts[1]) < $until
WITH model, parts[2] AS type, reduce(target = parts[3], part IN parts[4..] | target + ' ' + part) AS target,
  date(parts[0]) AS first, date(parts[1]) AS last
WHERE model > $afterModel OR type > $afterType
  OR (type = $afterType AND (target > $afterTarget OR (target = $afterTarget AND last > $afterLast)))
RETURN model, type, target, first, last
ORDER BY model, type, target, last
LIMIT $most
