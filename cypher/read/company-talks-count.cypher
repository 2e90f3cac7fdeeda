// How many there are of `company-talks`. Nothing for those with none.
// parameters: ids [id of a Company], since, until, kind
// returns: parent, total
UNWIND $ids AS parent
MATCH (:Company {id: parent})<-[worked:WORKED_FOR]-(:Speaker)-[:GAVE]->(talk:Talk)
WHERE (EXISTS { (talk)-[:PRESENTED_AT]->(:Event {id: worked.event}) }
      OR worked.event = '' AND EXISTS {
        MATCH (talk)<-[:TELLS]-(note:Note)
        WHERE any(fact IN worked.evidence WHERE fact STARTS WITH note.id)
      })
  AND ($since IS NULL OR talk.year >= $since)
  AND ($until IS NULL OR talk.year <= $until)
  AND ($kind IS NULL OR talk.kind = $kind)
RETURN parent, count(DISTINCT talk) AS total
ORDER BY parent
