// How many there are of `recurring-ideas-at`.
// parameters: conference, minConferences, minYears, since, until, concept
// returns: total
MATCH (:Conference {id: $conference})<-[:EDITION_OF]-(event:Event)
WHERE ($since IS NULL OR event.year >= $since) AND ($until IS NULL OR event.year <= $until)
MATCH (event)<-[:PRESENTED_AT]-(:Talk)-[:DISCUSSES]->(concept:Concept)
WITH DISTINCT concept
WHERE (concept.conferences >= 2 OR concept.years >= 2)
  AND concept.conferences >= $minConferences
  AND concept.years >= $minYears
  AND ($concept IS NULL OR concept.id = $concept)
RETURN count(concept) AS total
