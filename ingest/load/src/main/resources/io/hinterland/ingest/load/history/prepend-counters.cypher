UNWIND $rows AS row
MERGE (year:ModelYear {model: row.model, year: row.year})
WITH year, row,
  CASE
    WHEN year.downloadsAllTime IS NOT NULL THEN year.downloadsAllTime
    WHEN row.downloadsAllTime >= 0 THEN [day IN coalesce(year.days, []) | -1]
  END AS allTime
SET year.days = row.day + coalesce(year.days, []),
  year.downloads = row.downloads + coalesce(year.downloads, []),
  year.downloadsAllTime = row.downloadsAllTime + allTime,
  year.likes = row.likes + coalesce(year.likes, []),
  year.trending = row.trending + coalesce(year.trending, [])
