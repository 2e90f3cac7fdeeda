// Speakers of talks that fit all that is not null, by the number of those talks. One of the lists `from…` holds the
//   id to
// start at: the one with the fewest talks.
// parameters: fromCompany, fromEvent, fromConcept, company, event, concept, conference, afterKey, afterTie,
//   beforeKey, beforeTie, backward, limit
// returns: key, tie, node, edge
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
WITH speaker, count(DISTINCT talk) AS key, collect(gave.evidence[0]) AS evidence
WITH speaker, key, evidence, speaker.id AS tie
WHERE ($afterKey IS NULL OR key < $afterKey OR (key = $afterKey AND tie > $afterTie))
  AND ($beforeKey IS NULL OR key > $beforeKey OR (key = $beforeKey AND tie < $beforeTie))
WITH speaker, key, evidence, tie
ORDER BY CASE WHEN $backward THEN -key ELSE key END DESC,
  CASE WHEN $backward THEN '' ELSE tie END, CASE WHEN $backward THEN tie ELSE '' END DESC
LIMIT $limit
RETURN key, tie, properties(speaker) AS node, {talkCount: key, evidence: evidence} AS edge
ORDER BY key DESC, tie
