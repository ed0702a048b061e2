UNWIND $models AS model
MATCH (year:ModelYear)
USING INDEX year:ModelYear(model, year)
WHERE year.model = model AND year.year > 0 AND year.days IS NOT NULL
RETURN DISTINCT model
