// Talks that teach each lesson, the latest first.
// parameters: ids [id of a Lesson], afterKey, afterTie, beforeKey, beforeTie, backward, limit
// returns: parent, key, tie, node, edge
UNWIND $ids AS parent
CALL {
  WITH parent
  MATCH (:Lesson {id: parent})<-[teaches:TEACHES]-(talk:Talk)
  WITH talk, teaches, coalesce(talk.year, 0) AS key, talk.id AS tie
  WHERE ($afterKey IS NULL OR key < $afterKey OR (key = $afterKey AND tie > $afterTie))
    AND ($beforeKey IS NULL OR key > $beforeKey OR (key = $beforeKey AND tie < $beforeTie))
  RETURN talk, teaches, key, tie
  ORDER BY CASE WHEN $backward THEN -key ELSE key END DESC,
    CASE WHEN $backward THEN '' ELSE tie END, CASE WHEN $backward THEN tie ELSE '' END DESC
  LIMIT $limit
}
RETURN parent, key, tie, properties(talk) AS node, {evidence: teaches.evidence} AS edge
ORDER BY parent, key DESC, tie
