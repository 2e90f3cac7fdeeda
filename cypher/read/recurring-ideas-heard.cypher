// As `recurring-ideas`, where the counts do not tell: heard of at a conference, or in a year from `since` to `until`.
// parameters: conference, minConferences, minYears, since, until, concept, orderBy, afterKey, afterTie, beforeKey,
//   beforeTie, backward, limit
// returns: key, tie, node, edge
MATCH (concept:Concept)
WHERE (concept.conferences >= 2 OR concept.years >= 2)
  AND concept.conferences >= $minConferences
  AND concept.years >= $minYears
  AND ($since IS NULL OR concept.lastYear >= $since)
  AND ($until IS NULL OR concept.firstYear <= $until)
  AND ($concept IS NULL OR concept.id = $concept)
  AND ($since IS NULL OR $until IS NULL OR EXISTS {
    MATCH (concept)<-[:DISCUSSES]-(:Talk)-[:PRESENTED_AT]->(event:Event)
    WHERE event.year >= $since AND event.year <= $until
  })
  AND ($conference IS NULL OR EXISTS {
    MATCH (concept)<-[:DISCUSSES]-(:Talk)-[:PRESENTED_AT]->(event:Event)
      -[:EDITION_OF]->(:Conference {id: $conference})
    WHERE ($since IS NULL OR event.year >= $since) AND ($until IS NULL OR event.year <= $until)
  })
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
