// Lessons on each concept, the latest first.
// parameters: ids [id of a Concept], afterKey, afterTie, beforeKey, beforeTie, backward, limit
// returns: parent, key, tie, node, edge
UNWIND $ids AS parent
CALL {
  WITH parent
  MATCH (:Concept {id: parent})<-[:ABOUT]-(lesson:Lesson)<-[:TEACHES]-(talk:Talk)
  WITH lesson, coalesce(max(talk.year), 0) AS key
  WITH lesson, key, lesson.id AS tie
  WHERE ($afterKey IS NULL OR key < $afterKey OR (key = $afterKey AND tie > $afterTie))
    AND ($beforeKey IS NULL OR key > $beforeKey OR (key = $beforeKey AND tie < $beforeTie))
  RETURN lesson, key, tie
  ORDER BY CASE WHEN $backward THEN -key ELSE key END DESC,
    CASE WHEN $backward THEN '' ELSE tie END, CASE WHEN $backward THEN tie ELSE '' END DESC
  LIMIT $limit
}
RETURN parent, key, tie, properties(lesson) AS node, {evidence: []} AS edge
ORDER BY parent, key DESC, tie
