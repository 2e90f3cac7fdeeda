// How many there are of `recurring-ideas-between`.
// parameters: minConferences, minYears, since, until, concept
// returns: total
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
RETURN count(concept) AS total
