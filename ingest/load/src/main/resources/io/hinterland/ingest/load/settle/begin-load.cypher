// Leaves the sign of a load, and tells which signs there were before.
CREATE (:Settling {what: $load})
WITH 1 AS one
MATCH (sign:Settling)
WHERE sign.what <> $load
RETURN sign.what AS what, sign.rules AS rules, coalesce(sign.setAside, []) AS setAside
