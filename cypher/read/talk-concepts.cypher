// What each talk discusses, the most salient first.
// parameters: ids [id of a Talk], afterKey, afterTie, beforeKey, beforeTie, backward, limit
// returns: parent, key, tie, node, edge
UNWIND $ids AS parent
CALL {
  WITH parent
  MATCH (:Talk {id: parent})-[discusses:DISCUSSES]->(concept:Concept)
  WITH concept, discusses, discusses.salience AS key, concept.id AS tie
  WHERE ($afterKey IS NULL OR key < $afterKey OR (key = $afterKey AND tie > $afterTie))
    AND ($beforeKey IS NULL OR key > $beforeKey OR (key = $beforeKey AND tie < $beforeTie))
  RETURN concept, discusses, key, tie
  ORDER BY CASE WHEN $backward THEN -key ELSE key END DESC,
    CASE WHEN $backward THEN '' ELSE tie END, CASE WHEN $backward THEN tie ELSE '' END DESC
  LIMIT $limit
}
RETURN parent, key, tie, properties(concept) AS node, {
    salience: discusses.salience, central: discusses.central, mentions: discusses.mentions,
    talkCount: concept.talks, evidence: discusses.evidence
  } AS edge
ORDER BY parent, key DESC, tie
