// Talks that each note tells of, in its own order.
// parameters: ids [id of a Note], afterKey, afterTie, beforeKey, beforeTie, backward, limit
// returns: parent, key, tie, node, edge
UNWIND $ids AS parent
CALL {
  WITH parent
  MATCH (:Note {id: parent})-[tells:TELLS]->(talk:Talk)
  WITH talk, tells, coalesce(-toInteger(split(tells.evidence[0], '#')[1]), 0) AS key, talk.id AS tie
  WHERE ($afterKey IS NULL OR key < $afterKey OR (key = $afterKey AND tie > $afterTie))
    AND ($beforeKey IS NULL OR key > $beforeKey OR (key = $beforeKey AND tie < $beforeTie))
  RETURN talk, tells, key, tie
  ORDER BY CASE WHEN $backward THEN -key ELSE key END DESC,
    CASE WHEN $backward THEN '' ELSE tie END, CASE WHEN $backward THEN tie ELSE '' END DESC
  LIMIT $limit
}
RETURN parent, key, tie, properties(talk) AS node, {evidence: tells.evidence} AS edge
ORDER BY parent, key DESC, tie
