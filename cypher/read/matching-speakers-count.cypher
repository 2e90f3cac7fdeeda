// How many there are of `matching-speakers`.
// parameters: fromCompany, fromEvent, fromConcept, company, event, concept, conference
// returns: total
CALL {
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
WHERE ($event IS NULL OR EXISTS { (talk)-[:PRESENTED_AT]->(:Event {id: $event}) })
  AND ($concept IS NULL OR EXISTS { (talk)-[:DISCUSSES]->(:Concept {id: $concept}) })
  AND ($conference IS NULL OR EXISTS {
    (talk)-[:PRESENTED_AT]->(:Event)-[:EDITION_OF]->(:Conference {id: $conference})
  })
MATCH (talk)<-[gave:GAVE]-(speaker:Speaker)
WHERE ($company IS NULL OR EXISTS {
    MATCH (speaker)-[worked:WORKED_FOR]->(:Company {id: $company})
    WHERE EXISTS { (talk)-[:PRESENTED_AT]->(:Event {id: worked.event}) }
      OR worked.event = '' AND EXISTS {
        MATCH (talk)<-[:TELLS]-(note:Note)
        WHERE any(fact IN worked.evidence WHERE fact STARTS WITH note.id)
      }
  })
RETURN count(DISTINCT speaker) AS total
