// A second listing of one day takes the place of the first. Rows are of different models. Most listings do not tell
// downloads of all time, and what none of a year has told costs no room.
UNWIND $rows AS row
MERGE (year:ModelYear {model: row.model, year: row.year})
WITH year, row,
  CASE WHEN year.days[-1] = row.day THEN size(year.days) - 1 ELSE coalesce(size(year.days), 0) END AS size,
  CASE
    WHEN year.downloadsAllTime IS NOT NULL THEN year.downloadsAllTime
    WHEN row.downloadsAllTime >= 0 THEN [day IN coalesce(year.days, []) | -1]
  END AS allTime
SET year.days = coalesce(year.days, [])[..size] + row.day,
  year.downloads = coalesce(year.downloads, [])[..size] + row.downloads,
  year.downloadsAllTime = allTime[..size] + row.downloadsAllTime,
  year.likes = coalesce(year.likes, [])[..size] + row.likes,
  year.trending = coalesce(year.trending, [])[..size] + row.trending
