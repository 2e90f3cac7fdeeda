// Concepts that fit all that is not null: `startsWith` is in lower case.
// parameters: status, area, startsWith, minTalks, maxTalks, orderBy, afterKey, afterTie, beforeKey, beforeTie,
//   backward, limit
// returns: key, tie, node, edge
MATCH (concept:Concept)
WHERE ($status IS NULL OR concept.status = $status)
  AND ($area IS NULL OR concept.area = $area)
  AND ($minTalks IS NULL OR concept.talks >= $minTalks)
  AND ($maxTalks IS NULL OR concept.talks <= $maxTalks)
  AND ($startsWith IS NULL OR toLower(concept.prefLabel) STARTS WITH $startsWith
    OR any(label IN concept.altLabels WHERE toLower(label) STARTS WITH $startsWith))
WITH concept,
  CASE $orderBy
    WHEN 'LABEL' THEN 0
    WHEN 'CONFERENCES' THEN concept.conferences
    WHEN 'LATEST_YEAR' THEN coalesce(concept.lastYear, 0)
    ELSE concept.talks
  END AS key, concept.id AS tie
WHERE ($afterKey IS NULL OR key < $afterKey OR (key = $afterKey AND tie > $afterTie))
  AND ($beforeKey IS NULL OR key > $beforeKey OR (key = $beforeKey AND tie < $beforeTie))
WITH concept, key, tie
ORDER BY CASE WHEN $backward THEN -key ELSE key END DESC,
  CASE WHEN $backward THEN '' ELSE tie END, CASE WHEN $backward THEN tie ELSE '' END DESC
LIMIT $limit
RETURN key, tie, properties(concept) AS node, {talkCount: concept.talks, evidence: []} AS edge
ORDER BY key DESC, tie
