// title: Models that rose or fell most
// order: 280
// purpose: The listed models whose downloads, likes or trending score rose most between two complete listings, or fell
//   most. Models that are missing in one of the two listings, or whose counter is, are left out.
// empty: Two complete listings are compared; if the graph has only one, load another with 'hinterland sync FILE'.
// parameter: by (text, one of downloads|downloadsAllTime|likes|trending, default downloads) Counter to compare; downloads
//   are those of thirty days.
// parameter: direction (text, one of up|down, default up) Up for rising models, down for falling ones.
// parameter: from (date, optional) Day of the earlier listing; the newest on or before this day is used. Default: the one
//   before the later listing.
// parameter: to (date, optional) Day of the later listing; the newest on or before this day is used. Default: the newest.
// parameter: limit (integer, 1 to 1000, default 20) Maximum number of rows.
CALL () {
  MATCH (snapshot:Snapshot)
  WHERE $to IS NULL OR snapshot.date <= $to
  RETURN max(snapshot.date) AS last
}
CALL (last) {
  MATCH (snapshot:Snapshot)
  WHERE snapshot.date < last AND ($from IS NULL OR snapshot.date <= $from)
  RETURN max(snapshot.date) AS first
}
WITH first, last,
     first.year * 1000 + first.ordinalDay - 1 AS firstDay,
     last.year * 1000 + last.ordinalDay - 1 AS lastDay
// Models that changed in between have a change there; the others neither rose nor fell.
CALL (first, last, firstDay, lastDay) {
  MATCH (changed:ModelYear)
  WHERE first.year <= changed.year <= last.year
    AND any(day IN changed.days WHERE firstDay < changed.year * 1000 + day <= lastDay)
  RETURN DISTINCT changed.model AS id
}
MATCH (model:Model {id: id})
USING INDEX SEEK model:Model(id)
WHERE model.listed AND model.firstSeen <= first
CALL (id, firstDay, lastDay) {
  MATCH (year:ModelYear)
  USING INDEX year:ModelYear(model, year)
  WHERE year.model = id AND year.year > 0
  UNWIND range(0, size(year.days) - 1) AS place
  WITH year.year * 1000 + year.days[place] AS day, year[$by][place] AS value, firstDay, lastDay
  WHERE day <= lastDay
  ORDER BY day
  RETURN [one IN collect({day: day, value: value, firstDay: firstDay}) WHERE one.day <= one.firstDay | one.value][-1] AS before,
         collect(value)[-1] AS after
}
WITH model, first, last, before, after, after - before AS change
WHERE before >= 0 AND after >= 0 AND CASE $direction WHEN 'up' THEN change > 0 ELSE change < 0 END
ORDER BY CASE $direction WHEN 'up' THEN -change ELSE change END, model.id
LIMIT $limit
RETURN model.id AS model, change, before, after, first AS `from`, last AS `to`
