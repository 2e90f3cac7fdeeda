// How many there are of `company-talks`. Nothing for those with none.
// parameters: ids [id of a Company], since, until, kind
// returns: parent, total
UNWIND $ids AS parent
MATCH (:Company {id: parent})<-[worked:WORKED_FOR]-(:Speaker)-[:GAVE]->(talk:Talk)
WHERE (worked.event = '' OR EXISTS { (talk)-[:PRESENTED_AT]->(:Event {id: worked.event}) })
  AND ($since IS NULL OR talk.year >= $since)
  AND ($until IS NULL OR talk.year <= $until)
  AND ($kind IS NULL OR talk.kind = $kind)
RETURN parent, count(DISTINCT talk) AS total
ORDER BY parent
