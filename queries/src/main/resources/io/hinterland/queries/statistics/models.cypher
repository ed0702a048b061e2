MATCH (model:Model)
UNWIND CASE
         WHEN model.listed THEN ['listed']
         WHEN model.goneSince IS NULL THEN ['placeholder']
         // Counts as any other parent that no listing has.
         WHEN EXISTS { (model)<-[:EdgeType]-(:Model) } THEN ['gone', 'placeholder']
         ELSE ['gone']
       END AS what
RETURN what, count(*) AS count
