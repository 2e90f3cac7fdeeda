// Who gave each talk, in the notes' order.
// parameters: ids [id of a Talk], afterKey, afterTie, beforeKey, beforeTie, backward, limit
// returns: parent, key, tie, node, edge
UNWIND $ids AS parent
CALL {
  WITH parent
  MATCH (:Talk {id: parent})<-[gave:GAVE]-(speaker:Speaker)
  WITH speaker, gave, coalesce(-toInteger(split(gave.evidence[0], '#')[1]), 0) AS key, speaker.id AS tie
  WHERE ($afterKey IS NULL OR key < $afterKey OR (key = $afterKey AND tie > $afterTie))
    AND ($beforeKey IS NULL OR key > $beforeKey OR (key = $beforeKey AND tie < $beforeTie))
  RETURN speaker, gave, key, tie
  ORDER BY CASE WHEN $backward THEN -key ELSE key END DESC,
    CASE WHEN $backward THEN '' ELSE tie END, CASE WHEN $backward THEN tie ELSE '' END DESC
  LIMIT $limit
}
RETURN parent, key, tie, properties(speaker) AS node, {talkCount: speaker.talks, evidence: gave.evidence} AS edge
ORDER BY parent, key DESC, tie
