// Where each talk was given, the latest first.
// parameters: ids [id of a Talk], afterKey, afterTie, beforeKey, beforeTie, backward, limit
// returns: parent, key, tie, node, edge
UNWIND $ids AS parent
CALL {
  WITH parent
  MATCH (:Talk {id: parent})-[presented:PRESENTED_AT]->(event:Event)
  WITH event, presented,
    coalesce(toInteger(replace(event.startDate, '-', '')), event.year * 10000, 0) AS key, event.id AS tie
  WHERE ($afterKey IS NULL OR key < $afterKey OR (key = $afterKey AND tie > $afterTie))
    AND ($beforeKey IS NULL OR key > $beforeKey OR (key = $beforeKey AND tie < $beforeTie))
  RETURN event, presented, key, tie
  ORDER BY CASE WHEN $backward THEN -key ELSE key END DESC,
    CASE WHEN $backward THEN '' ELSE tie END, CASE WHEN $backward THEN tie ELSE '' END DESC
  LIMIT $limit
}
RETURN parent, key, tie, properties(event) AS node, {evidence: presented.evidence} AS edge
ORDER BY parent, key DESC, tie
