// All resources, or those of one kind, those with the most talks first.
// parameters: kind, afterKey, afterTie, beforeKey, beforeTie, backward, limit
// returns: key, tie, node, edge
MATCH (resource:Resource)
WHERE ($kind IS NULL OR resource.kind = $kind)
WITH resource, COUNT { (resource)<-[:CITES]-(:Talk) } AS key, resource.id AS tie
WHERE ($afterKey IS NULL OR key < $afterKey OR (key = $afterKey AND tie > $afterTie))
  AND ($beforeKey IS NULL OR key > $beforeKey OR (key = $beforeKey AND tie < $beforeTie))
WITH resource, key, tie
ORDER BY CASE WHEN $backward THEN -key ELSE key END DESC,
  CASE WHEN $backward THEN '' ELSE tie END, CASE WHEN $backward THEN tie ELSE '' END DESC
LIMIT $limit
RETURN key, tie, properties(resource) AS node, {evidence: []} AS edge
ORDER BY key DESC, tie
