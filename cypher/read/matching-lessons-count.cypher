// How many there are of `matching-lessons`.
// parameters: fromEvent, fromConcept, fromConference, event, concept, conference
// returns: total
CALL {
  UNWIND $fromEvent AS id
  MATCH (:Event {id: id})<-[:PRESENTED_AT]-(talk:Talk)-[teaches:TEACHES]->(lesson:Lesson)
  RETURN talk, teaches, lesson
  UNION
  UNWIND $fromConcept AS id
  MATCH (:Concept {id: id})<-[:ABOUT]-(lesson:Lesson)<-[teaches:TEACHES]-(talk:Talk)
  RETURN talk, teaches, lesson
  UNION
  UNWIND $fromConference AS id
  MATCH (:Conference {id: id})<-[:EDITION_OF]-(:Event)<-[:PRESENTED_AT]-(talk:Talk)
  MATCH (talk)-[teaches:TEACHES]->(lesson:Lesson)
  RETURN talk, teaches, lesson
}
WITH DISTINCT talk, teaches, lesson
WHERE ($event IS NULL OR EXISTS { (talk)-[:PRESENTED_AT]->(:Event {id: $event}) })
  AND ($concept IS NULL OR EXISTS { (lesson)-[:ABOUT]->(:Concept {id: $concept}) })
  AND ($conference IS NULL OR EXISTS {
    (talk)-[:PRESENTED_AT]->(:Event)-[:EDITION_OF]->(:Conference {id: $conference})
  })
RETURN count(DISTINCT lesson) AS total
