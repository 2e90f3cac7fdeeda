// How many there are of `recurring-ideas`.
// parameters: minConferences, minYears, since, until, concept
// returns: total
MATCH (concept:Concept)
WHERE (concept.conferences >= 2 OR concept.years >= 2)
  AND concept.conferences >= $minConferences
  AND concept.years >= $minYears
  AND ($since IS NULL OR concept.lastYear >= $since)
  AND ($until IS NULL OR concept.firstYear <= $until)
  AND ($concept IS NULL OR concept.id = $concept)
RETURN count(concept) AS total
