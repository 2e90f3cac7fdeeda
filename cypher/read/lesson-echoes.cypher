// Lessons of other talks that say much the same as each lesson, the nearest first.
// parameters: ids [id of a Lesson], afterKey, afterTie, beforeKey, beforeTie, backward, limit
// returns: parent, key, tie, node, edge
UNWIND $ids AS parent
CALL {
  WITH parent
  MATCH (:Lesson {id: parent})-[echoes:ECHOES]-(lesson:Lesson)
  WITH lesson, echoes, echoes.score AS key, lesson.id AS tie
  WHERE ($afterKey IS NULL OR key < $afterKey OR (key = $afterKey AND tie > $afterTie))
    AND ($beforeKey IS NULL OR key > $beforeKey OR (key = $beforeKey AND tie < $beforeTie))
  RETURN lesson, echoes, key, tie
  ORDER BY CASE WHEN $backward THEN -key ELSE key END DESC,
    CASE WHEN $backward THEN '' ELSE tie END, CASE WHEN $backward THEN tie ELSE '' END DESC
  LIMIT $limit
}
RETURN parent, key, tie, properties(lesson) AS node, {score: echoes.score, words: echoes.words, evidence: []} AS edge
ORDER BY parent, key DESC, tie
