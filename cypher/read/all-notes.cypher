// Notes with a path that starts with `under`, by their first path, without their texts.
// parameters: under ('' for all), afterKey, afterTie, beforeKey, beforeTie, backward, limit
// returns: key, tie, node, edge
MATCH (note:Note)
WHERE $under = '' OR any(path IN note.paths WHERE path STARTS WITH $under)
WITH note, 0 AS key, note.paths[0] AS tie
WHERE ($afterKey IS NULL OR key < $afterKey OR (key = $afterKey AND tie > $afterTie))
  AND ($beforeKey IS NULL OR key > $beforeKey OR (key = $beforeKey AND tie < $beforeTie))
WITH note, key, tie
ORDER BY CASE WHEN $backward THEN -key ELSE key END DESC,
  CASE WHEN $backward THEN '' ELSE tie END, CASE WHEN $backward THEN tie ELSE '' END DESC
LIMIT $limit
RETURN key, tie, note {.id, .paths, .format, .title, .author, .sha256} AS node, {evidence: []} AS edge
ORDER BY key DESC, tie
