// How many there are of `concept-talks-at-conference`.
// parameters: concept, conference, since, until, kind
// returns: total
MATCH (:Concept {id: $concept})<-[discusses:DISCUSSES]-(talk:Talk)
MATCH (talk)-[:PRESENTED_AT]->(:Event)-[:EDITION_OF]->(:Conference {id: $conference})
WITH DISTINCT talk, discusses
WHERE ($since IS NULL OR talk.year >= $since)
  AND ($until IS NULL OR talk.year <= $until)
  AND ($kind IS NULL OR talk.kind = $kind)
RETURN count(talk) AS total
