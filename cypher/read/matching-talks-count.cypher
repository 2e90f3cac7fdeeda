// How many there are of `matching-talks`.
// parameters: fromSpeaker, fromCompany, fromEvent, fromConcept, speaker, company, event, concept, conference, since,
//   until, kind
// returns: total
CALL {
  UNWIND $fromSpeaker AS id
  MATCH (:Speaker {id: id})-[:GAVE]->(talk:Talk)
  RETURN talk
  UNION
  UNWIND $fromCompany AS id
  MATCH (:Company {id: id})<-[:WORKED_FOR]-(:Speaker)-[:GAVE]->(talk:Talk)
  RETURN talk
  UNION
  UNWIND $fromEvent AS id
  MATCH (:Event {id: id})<-[:PRESENTED_AT]-(talk:Talk)
  RETURN talk
  UNION
  UNWIND $fromConcept AS id
  MATCH (:Concept {id: id})<-[:DISCUSSES]-(talk:Talk)
  RETURN talk
}
WITH DISTINCT talk
WHERE ($since IS NULL OR talk.year >= $since)
  AND ($until IS NULL OR talk.year <= $until)
  AND ($kind IS NULL OR talk.kind = $kind)
  AND ($speaker IS NULL OR EXISTS { (talk)<-[:GAVE]-(:Speaker {id: $speaker}) })
  AND ($company IS NULL OR EXISTS {
    MATCH (talk)<-[:GAVE]-(:Speaker)-[worked:WORKED_FOR]->(:Company {id: $company})
    WHERE EXISTS { (talk)-[:PRESENTED_AT]->(:Event {id: worked.event}) }
      OR worked.event = '' AND EXISTS {
        MATCH (talk)<-[:TELLS]-(note:Note)
        WHERE any(fact IN worked.evidence WHERE fact STARTS WITH note.id)
      }
  })
  AND ($event IS NULL OR EXISTS { (talk)-[:PRESENTED_AT]->(:Event {id: $event}) })
  AND ($concept IS NULL OR EXISTS { (talk)-[:DISCUSSES]->(:Concept {id: $concept}) })
  AND ($conference IS NULL OR EXISTS {
    (talk)-[:PRESENTED_AT]->(:Event)-[:EDITION_OF]->(:Conference {id: $conference})
  })
RETURN count(talk) AS total
