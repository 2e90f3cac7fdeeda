// As `recurring-ideas`, heard of in a year from `since` to `until`, neither of which is null. Talks are looked at
//   only for concepts whose first, latest and peak year do not tell.
// parameters: minConferences, minYears, since, until, concept, orderBy, afterKey, afterTie, beforeKey, beforeTie,
//   backward, limit
// returns: key, tie, node, edge
CALL {
  MATCH (concept:Concept)
  WHERE (concept.conferences >= 2 OR concept.years >= 2)
    AND concept.conferences >= $minConferences
    AND concept.years >= $minYears
    AND ($concept IS NULL OR concept.id = $concept)
    AND (concept.firstYear >= $since AND concept.firstYear <= $until
      OR concept.lastYear >= $since AND concept.lastYear <= $until
      OR concept.peakYear >= $since AND concept.peakYear <= $until)
  RETURN concept
  UNION
  MATCH (concept:Concept)
  WHERE (concept.conferences >= 2 OR concept.years >= 2)
    AND concept.conferences >= $minConferences
    AND concept.years >= $minYears
    AND ($concept IS NULL OR concept.id = $concept)
    AND concept.firstYear < $since
    AND concept.lastYear > $until
  WITH concept
  WHERE EXISTS {
    MATCH (concept)<-[:DISCUSSES]-(:Talk)-[:PRESENTED_AT]->(event:Event)
    WHERE event.year >= $since AND event.year <= $until
  }
  RETURN concept
}
WITH concept
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
