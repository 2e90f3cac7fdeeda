// As `recurring-ideas`, heard of at a conference, there in a year from `since` to `until`, either of which can be
//   null.
// parameters: conference, minConferences, minYears, since, until, concept, orderBy, afterKey, afterTie, beforeKey,
//   beforeTie, backward, limit
// returns: key, tie, node, edge
MATCH (:Conference {id: $conference})<-[:EDITION_OF]-(event:Event)
WHERE ($since IS NULL OR event.year >= $since) AND ($until IS NULL OR event.year <= $until)
MATCH (event)<-[:PRESENTED_AT]-(:Talk)-[:DISCUSSES]->(concept:Concept)
WITH DISTINCT concept
WHERE (concept.conferences >= 2 OR concept.years >= 2)
  AND concept.conferences >= $minConferences
  AND concept.years >= $minYears
  AND ($concept IS NULL OR concept.id = $concept)
WITH concept,
  CASE $orderBy
    WHEN 'TALKS' THEN concept.talks
    WHEN 'LATEST_YEAR' THEN coalesce(concept.lastYear, 0)
    WHEN 'FIRST_YEAR' THEN -coalesce(concept.firstYear, 9999)
    ELSE (concept.conferences * 1000 + concept.years) * 1000000 + concept.talks
  END AS key, concept.id AS tie
WHERE ($afterKey IS NULL OR key < $afterKey OR (key = $afterKey AND tie > $afterTie))
  AND ($beforeKey IS NULL OR key > $beforeKey OR (key = $beforeKey AND tie < $beforeTie))
WITH concept, key, tie
ORDER BY CASE WHEN $backward THEN -key ELSE key END DESC,
  CASE WHEN $backward THEN '' ELSE tie END, CASE WHEN $backward THEN tie ELSE '' END DESC
LIMIT $limit
RETURN key, tie, properties(concept) AS node, {evidence: []} AS edge
ORDER BY key DESC, tie
