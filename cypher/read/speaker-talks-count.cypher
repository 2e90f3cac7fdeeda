// How many there are of `speaker-talks`. Nothing for those with none.
// parameters: ids [id of a Speaker], since, until, kind
// returns: parent, total
UNWIND $ids AS parent
MATCH (:Speaker {id: parent})-[gave:GAVE]->(talk:Talk)
WHERE ($since IS NULL OR talk.year >= $since)
  AND ($until IS NULL OR talk.year <= $until)
  AND ($kind IS NULL OR talk.kind = $kind)
RETURN parent, count(DISTINCT talk) AS total
ORDER BY parent
