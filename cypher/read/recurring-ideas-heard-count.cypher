// How many there are of `recurring-ideas-heard`.
// parameters: conference, minConferences, minYears, since, until, concept
// returns: total
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
RETURN count(concept) AS total
