// What each company's people spoke on while there, by the number of talks.
// parameters: ids [id of a Company], afterKey, afterTie, beforeKey, beforeTie, backward, limit
// returns: parent, key, tie, node, edge
UNWIND $ids AS parent
CALL {
  WITH parent
  MATCH (:Company {id: parent})<-[worked:WORKED_FOR]-(:Speaker)-[:GAVE]->(talk:Talk)
    -[discusses:DISCUSSES]->(concept:Concept)
  WHERE (EXISTS { (talk)-[:PRESENTED_AT]->(:Event {id: worked.event}) }
      OR worked.event = '' AND EXISTS {
        MATCH (talk)<-[:TELLS]-(note:Note)
        WHERE any(fact IN worked.evidence WHERE fact STARTS WITH note.id)
      })
  WITH concept, count(DISTINCT talk) AS key, collect(discusses.evidence[0]) AS evidence
  WITH concept, evidence, key, concept.id AS tie
  WHERE ($afterKey IS NULL OR key < $afterKey OR (key = $afterKey AND tie > $afterTie))
    AND ($beforeKey IS NULL OR key > $beforeKey OR (key = $beforeKey AND tie < $beforeTie))
  RETURN concept, evidence, key, tie
  ORDER BY CASE WHEN $backward THEN -key ELSE key END DESC,
    CASE WHEN $backward THEN '' ELSE tie END, CASE WHEN $backward THEN tie ELSE '' END DESC
  LIMIT $limit
}
RETURN parent, key, tie, properties(concept) AS node, {talkCount: key, evidence: evidence} AS edge
ORDER BY parent, key DESC, tie
