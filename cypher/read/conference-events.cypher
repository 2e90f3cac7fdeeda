// Editions of each conference, the latest first.
// parameters: ids [id of a Conference], year, afterKey, afterTie, beforeKey, beforeTie, backward, limit
// returns: parent, key, tie, node, edge
UNWIND $ids AS parent
CALL {
  WITH parent
  MATCH (:Conference {id: parent})<-[:EDITION_OF]-(event:Event)
  WHERE ($year IS NULL OR event.year = $year)
  WITH event,
    coalesce(toInteger(replace(event.startDate, '-', '')), event.year * 10000, 0) AS key, event.id AS tie
  WHERE ($afterKey IS NULL OR key < $afterKey OR (key = $afterKey AND tie > $afterTie))
    AND ($beforeKey IS NULL OR key > $beforeKey OR (key = $beforeKey AND tie < $beforeTie))
  RETURN event, key, tie
  ORDER BY CASE WHEN $backward THEN -key ELSE key END DESC,
    CASE WHEN $backward THEN '' ELSE tie END, CASE WHEN $backward THEN tie ELSE '' END DESC
  LIMIT $limit
}
RETURN parent, key, tie, properties(event) AS node, {evidence: []} AS edge
ORDER BY parent, key DESC, tie
