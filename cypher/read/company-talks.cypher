// Talks that each company's people gave while there: at the event that a note ties them to it by; where it names no
//   event, talks of that note.
// parameters: ids [id of a Company], since, until, kind, orderBy, afterKey, afterTie, beforeKey, beforeTie, backward,
//   limit
// returns: parent, key, tie, node, edge
UNWIND $ids AS parent
CALL {
  WITH parent
  MATCH (:Company {id: parent})<-[worked:WORKED_FOR]-(:Speaker)-[:GAVE]->(talk:Talk)
  WHERE (EXISTS { (talk)-[:PRESENTED_AT]->(:Event {id: worked.event}) }
      OR worked.event = '' AND EXISTS {
        MATCH (talk)<-[:TELLS]-(note:Note)
        WHERE any(fact IN worked.evidence WHERE fact STARTS WITH note.id)
      })
    AND ($since IS NULL OR talk.year >= $since)
    AND ($until IS NULL OR talk.year <= $until)
    AND ($kind IS NULL OR talk.kind = $kind)
  WITH talk, collect(worked.evidence) AS evidence
  WITH talk, evidence,
    CASE $orderBy
      WHEN 'TITLE' THEN 0
      WHEN 'OLDEST' THEN -coalesce(talk.year, 9999)
      ELSE coalesce(talk.year, 0)
    END AS key, talk.id AS tie
  WHERE ($afterKey IS NULL OR key < $afterKey OR (key = $afterKey AND tie > $afterTie))
    AND ($beforeKey IS NULL OR key > $beforeKey OR (key = $beforeKey AND tie < $beforeTie))
  RETURN talk, evidence, key, tie
  ORDER BY CASE WHEN $backward THEN -key ELSE key END DESC,
    CASE WHEN $backward THEN '' ELSE tie END, CASE WHEN $backward THEN tie ELSE '' END DESC
  LIMIT $limit
}
RETURN parent, key, tie, properties(talk) AS node, {evidence: evidence} AS edge
ORDER BY parent, key DESC, tie
