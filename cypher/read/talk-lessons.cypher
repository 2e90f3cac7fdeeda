// What each talk teaches, in the notes' order.
// parameters: ids [id of a Talk], afterKey, afterTie, beforeKey, beforeTie, backward, limit
// returns: parent, key, tie, node, edge
UNWIND $ids AS parent
CALL {
  WITH parent
  MATCH (:Talk {id: parent})-[teaches:TEACHES]->(lesson:Lesson)
  WITH lesson, teaches, coalesce(-toInteger(split(teaches.evidence[0], '#')[1]), 0) AS key, lesson.id AS tie
  WHERE ($afterKey IS NULL OR key < $afterKey OR (key = $afterKey AND tie > $afterTie))
    AND ($beforeKey IS NULL OR key > $beforeKey OR (key = $beforeKey AND tie < $beforeTie))
  RETURN lesson, teaches, key, tie
  ORDER BY CASE WHEN $backward THEN -key ELSE key END DESC,
    CASE WHEN $backward THEN '' ELSE tie END, CASE WHEN $backward THEN tie ELSE '' END DESC
  LIMIT $limit
}
RETURN parent, key, tie, properties(lesson) AS node, {evidence: teaches.evidence} AS edge
ORDER BY parent, key DESC, tie
