// Who spoke at each event, by the number of talks.
// parameters: ids [id of an Event], afterKey, afterTie, beforeKey, beforeTie, backward, limit
// returns: parent, key, tie, node, edge
UNWIND $ids AS parent
CALL {
  WITH parent
  MATCH (:Event {id: parent})<-[:PRESENTED_AT]-(talk:Talk)<-[gave:GAVE]-(speaker:Speaker)
  WITH speaker, count(DISTINCT talk) AS key, collect(gave.evidence[0]) AS evidence
  WITH speaker, evidence, key, speaker.id AS tie
  WHERE ($afterKey IS NULL OR key < $afterKey OR (key = $afterKey AND tie > $afterTie))
    AND ($beforeKey IS NULL OR key > $beforeKey OR (key = $beforeKey AND tie < $beforeTie))
  RETURN speaker, evidence, key, tie
  ORDER BY CASE WHEN $backward THEN -key ELSE key END DESC,
    CASE WHEN $backward THEN '' ELSE tie END, CASE WHEN $backward THEN tie ELSE '' END DESC
  LIMIT $limit
}
RETURN parent, key, tie, properties(speaker) AS node, {talkCount: key, evidence: evidence} AS edge
ORDER BY parent, key DESC, tie
