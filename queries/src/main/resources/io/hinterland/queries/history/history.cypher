// A listed model was in every complete listing since it was written.
MATCH (m:Model {id: $id})
WITH m, CASE WHEN m.listed THEN COLLECT { MATCH (s:Snapshot) WHERE s.date > m.lastSeen RETURN max(s.date) }[0] END AS later
RETURN m.id AS id, m.firstSeen AS firstSeen, coalesce(later, m.lastSeen) AS lastSeen, m.goneSince AS goneSince,
  m.downloads AS downloads, m.downloadsAllTime AS downloadsAllTime, m.likes AS likes, m.trendingScore AS trending,
  COLLECT {
    MATCH (year:ModelYear)
    USING INDEX year:ModelYear(model, year)
    WHERE year.model = $id AND year.year > 0
    RETURN year ORDER BY year.year
  } AS years
