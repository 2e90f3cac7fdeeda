// Who employed each speaker, the latest event's first. A relationship without an event counts as year 0.
// parameters: ids [id of a Speaker], afterKey, afterTie, beforeKey, beforeTie, backward, limit
// returns: parent, key, tie, node, edge
UNWIND $ids AS parent
CALL {
  WITH parent
  MATCH (:Speaker {id: parent})-[worked:WORKED_FOR]->(company:Company)
  CALL {
    WITH worked
    MATCH (event:Event {id: worked.event})
    RETURN max(event.year) AS year
  }
  WITH company, collect(worked.event) AS events, collect(worked.evidence) AS evidence,
    coalesce(max(year), 0) AS key
  WITH company, events, evidence, key, company.id AS tie
  WHERE ($afterKey IS NULL OR key < $afterKey OR (key = $afterKey AND tie > $afterTie))
    AND ($beforeKey IS NULL OR key > $beforeKey OR (key = $beforeKey AND tie < $beforeTie))
  RETURN company, events, evidence, key, tie
  ORDER BY CASE WHEN $backward THEN -key ELSE key END DESC,
    CASE WHEN $backward THEN '' ELSE tie END, CASE WHEN $backward THEN tie ELSE '' END DESC
  LIMIT $limit
}
RETURN parent, key, tie, properties(company) AS node, {events: events, evidence: evidence} AS edge
ORDER BY parent, key DESC, tie
