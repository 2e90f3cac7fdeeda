// How many there are of `all-talks`.
// parameters: since, until, kind
// returns: total
MATCH (talk:Talk)
WHERE ($since IS NULL OR talk.year >= $since)
  AND ($until IS NULL OR talk.year <= $until)
  AND ($kind IS NULL OR talk.kind = $kind)
RETURN count(talk) AS total
