// What each talk points to, in the notes' order.
// parameters: ids [id of a Talk], afterKey, afterTie, beforeKey, beforeTie, backward, limit
// returns: parent, key, tie, node, edge
UNWIND $ids AS parent
CALL {
  WITH parent
  MATCH (:Talk {id: parent})-[cites:CITES]->(resource:Resource)
  WITH resource, cites, coalesce(-toInteger(split(cites.evidence[0], '#')[1]), 0) AS key, resource.id AS tie
  WHERE ($afterKey IS NULL OR key < $afterKey OR (key = $afterKey AND tie > $afterTie))
    AND ($beforeKey IS NULL OR key > $beforeKey OR (key = $beforeKey AND tie < $beforeTie))
  RETURN resource, cites, key, tie
  ORDER BY CASE WHEN $backward THEN -key ELSE key END DESC,
    CASE WHEN $backward THEN '' ELSE tie END, CASE WHEN $backward THEN tie ELSE '' END DESC
  LIMIT $limit
}
RETURN parent, key, tie, properties(resource) AS node, {evidence: cites.evidence} AS edge
ORDER BY parent, key DESC, tie
