UNWIND $keys AS key
WITH key WHERE false
RETURN key
