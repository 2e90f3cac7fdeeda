// Talks that fit all that is not null. One of the lists `from…` holds the id to start at: the one with the fewest
//   talks.
// parameters: fromSpeaker, fromCompany, fromEvent, fromConcept, speaker, company, event, concept, conference, since,
//   until, kind, orderBy, afterKey, afterTie, beforeKey, beforeTie, backward, limit
// returns: key, tie, node, edge
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
WITH talk
CALL {
  WITH talk
  MATCH (talk)-[discusses:DISCUSSES]->(:Concept {id: $concept})
  RETURN head(collect(properties(discusses))) AS edge
}
WITH talk, edge,
  CASE $orderBy
    WHEN 'TITLE' THEN 0
    WHEN 'OLDEST' THEN -coalesce(talk.year, 9999)
    WHEN 'SALIENCE' THEN coalesce(edge.salience, 0)
    ELSE coalesce(talk.year, 0)
  END AS key, talk.id AS tie
WHERE ($afterKey IS NULL OR key < $afterKey OR (key = $afterKey AND tie > $afterTie))
  AND ($beforeKey IS NULL OR key > $beforeKey OR (key = $beforeKey AND tie < $beforeTie))
WITH talk, edge, key, tie
ORDER BY CASE WHEN $backward THEN -key ELSE key END DESC,
  CASE WHEN $backward THEN '' ELSE tie END, CASE WHEN $backward THEN tie ELSE '' END DESC
LIMIT $limit
RETURN key, tie, properties(talk) AS node, edge
ORDER BY key DESC, tie
