MATCH (tag:Tag)
RETURN CASE WHEN tag.setByHub THEN 'hub' ELSE 'people' END AS what, count(*) AS count
