// All conferences, by id, which follows the name.
// parameters: afterKey, afterTie, beforeKey, beforeTie, backward, limit
// returns: key, tie, node, edge
MATCH (conference:Conference)
WITH conference, 0 AS key, conference.id AS tie
WHERE ($afterKey IS NULL OR key < $afterKey OR (key = $afterKey AND tie > $afterTie))
  AND ($beforeKey IS NULL OR key > $beforeKey OR (key = $beforeKey AND tie < $beforeTie))
WITH conference, key, tie
ORDER BY CASE WHEN $backward THEN -key ELSE key END DESC,
  CASE WHEN $backward THEN '' ELSE tie END, CASE WHEN $backward THEN tie ELSE '' END DESC
LIMIT $limit
RETURN key, tie, properties(conference) AS node, {evidence: []} AS edge
ORDER BY key DESC, tie
