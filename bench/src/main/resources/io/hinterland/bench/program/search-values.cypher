// The first parts of names, the commonest among them.
MATCH (m:Model)
WHERE m.listed
WITH toLower(split(split(m.id, '/')[-1], '-')[0]) AS word, count(*) AS models
WHERE word =~ '[a-z]{3,}'
RETURN word AS value
ORDER BY models DESC, value
LIMIT 40
