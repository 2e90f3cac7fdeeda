// How many there are of `all-resources`.
// parameters: kind
// returns: total
MATCH (resource:Resource)
WHERE ($kind IS NULL OR resource.kind = $kind)
RETURN count(resource) AS total
