// The notes that tell of each talk, by path, without their texts.
// parameters: ids [id of a Talk], afterKey, afterTie, beforeKey, beforeTie, backward, limit
// returns: parent, key, tie, node, edge
UNWIND $ids AS parent
CALL {
  WITH parent
  MATCH (:Talk {id: parent})<-[tells:TELLS]-(note:Note)
  WITH note, tells, 0 AS key, note.paths[0] AS tie
  WHERE ($afterKey IS NULL OR key < $afterKey OR (key = $afterKey AND tie > $afterTie))
    AND ($beforeKey IS NULL OR key > $beforeKey OR (key = $beforeKey AND tie < $beforeTie))
  RETURN note, tells, key, tie
  ORDER BY CASE WHEN $backward THEN -key ELSE key END DESC,
    CASE WHEN $backward THEN '' ELSE tie END, CASE WHEN $backward THEN tie ELSE '' END DESC
  LIMIT $limit
}
RETURN parent, key, tie, note {.id, .paths, .format, .title, .author, .sha256} AS node, {evidence: tells.evidence} AS edge
ORDER BY parent, key DESC, tie
