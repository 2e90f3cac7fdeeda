// How many there are of `concept-talks`. Nothing for those with none.
// parameters: ids [id of a Concept], since, until, kind
// returns: parent, total
UNWIND $ids AS parent
MATCH (:Concept {id: parent})<-[discusses:DISCUSSES]-(talk:Talk)
WHERE ($since IS NULL OR talk.year >= $since)
  AND ($until IS NULL OR talk.year <= $until)
  AND ($kind IS NULL OR talk.kind = $kind)
RETURN parent, count(DISTINCT talk) AS total
ORDER BY parent
