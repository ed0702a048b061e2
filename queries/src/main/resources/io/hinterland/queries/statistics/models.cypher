MATCH (model:Model)
WITH CASE
       WHEN model.listed THEN 'listed'
       WHEN model.goneSince IS NULL THEN 'placeholder'
       ELSE 'gone'
     END AS what
RETURN what, count(*) AS count
