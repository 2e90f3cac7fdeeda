// All talks.
// parameters: since, until, kind, orderBy, afterKey, afterTie, beforeKey, beforeTie, backward, limit
// returns: key, tie, node, edge
MATCH (talk:Talk)
WHERE ($since IS NULL OR talk.year >= $since)
  AND ($until IS NULL OR talk.year <= $until)
  AND ($kind IS NULL OR talk.kind = $kind)
WITH talk,
  CASE $orderBy
    WHEN 'TITLE' THEN 0
    WHEN 'OLDEST' THEN -coalesce(talk.year, 9999)
    ELSE coalesce(talk.year, 0)
  END AS key, talk.id AS tie
WHERE ($afterKey IS NULL OR key < $afterKey OR (key = $afterKey AND tie > $afterTie))
  AND ($beforeKey IS NULL OR key > $beforeKey OR (key = $beforeKey AND tie < $beforeTie))
WITH talk, key, tie
ORDER BY CASE WHEN $backward THEN -key ELSE key END DESC,
  CASE WHEN $backward THEN '' ELSE tie END, CASE WHEN $backward THEN tie ELSE '' END DESC
LIMIT $limit
RETURN key, tie, properties(talk) AS node, {evidence: []} AS edge
ORDER BY key DESC, tie
