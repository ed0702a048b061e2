// A second listing of one day takes the place of the first. Rows are of different models.
UNWIND $rows AS row
MERGE (year:ModelYear {model: row.model, year: row.year})
WITH year, row, CASE WHEN year.days[-1] = row.day THEN size(year.days) - 1 ELSE coalesce(size(year.days), 0) END AS size
SET year.days = coalesce(year.days, [])[..size] + row.day,
  year.downloads = coalesce(year.downloads, [])[..size] + row.downloads,
  year.likes = coalesce(year.likes, [])[..size] + row.likes,
  year.trending = coalesce(year.trending, [])[..size] + row.trending
