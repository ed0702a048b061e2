// Three steps for each factor of ten; a model with pipelines of several modalities counts for each.
OPTIONAL MATCH (m)-[:HAS_PIPELINE]->(:Pipeline)-[:OF_MODALITY]->(modality:Modality)
WITH DISTINCT m, modality
WITH coalesce(modality.name, '') AS modality,
     CASE WHEN m.downloads > 0 THEN toInteger(floor(log10(m.downloads) * 3 + 1e-9)) END AS downloads,
     CASE WHEN m.likes > 0 THEN toInteger(floor(log10(m.likes) * 3 + 1e-9)) END AS likes,
     count(*) AS models
RETURN modality, models,
       CASE WHEN downloads IS NULL THEN 0.0 ELSE 10 ^ (downloads / 3.0) END AS downloads,
       CASE WHEN likes IS NULL THEN 0.0 ELSE 10 ^ (likes / 3.0) END AS likes
ORDER BY modality, downloads, likes
