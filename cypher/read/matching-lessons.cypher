// Lessons that fit all that is not null, the latest first. One of the lists `from…` holds the id to start at: the one
//   with
// the fewest lessons.
// parameters: fromEvent, fromConcept, fromConference, event, concept, conference, afterKey, afterTie, beforeKey,
//   beforeTie, backward, limit
// returns: key, tie, node, edge
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
WITH lesson, coalesce(max(talk.year), 0) AS key, collect(teaches.evidence) AS evidence
WITH lesson, key, evidence, lesson.id AS tie
WHERE ($afterKey IS NULL OR key < $afterKey OR (key = $afterKey AND tie > $afterTie))
  AND ($beforeKey IS NULL OR key > $beforeKey OR (key = $beforeKey AND tie < $beforeTie))
WITH lesson, key, evidence, tie
ORDER BY CASE WHEN $backward THEN -key ELSE key END DESC,
  CASE WHEN $backward THEN '' ELSE tie END, CASE WHEN $backward THEN tie ELSE '' END DESC
LIMIT $limit
RETURN key, tie, properties(lesson) AS node, {evidence: evidence} AS edge
ORDER BY key DESC, tie
