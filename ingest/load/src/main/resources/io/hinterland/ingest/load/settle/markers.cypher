// A model has no edge to a tag that repeats its library, so the two add up.
MATCH (marker:Library|Tag)
WITH marker, COUNT { (marker)<--() } AS models
WHERE models >= $least
RETURN marker.key AS key, models
