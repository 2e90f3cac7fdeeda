// How many there are of `all-concepts`.
// parameters: status, area, startsWith, minTalks, maxTalks
// returns: total
MATCH (concept:Concept)
WHERE ($status IS NULL OR concept.status = $status)
  AND ($area IS NULL OR concept.area = $area)
  AND ($minTalks IS NULL OR concept.talks >= $minTalks)
  AND ($maxTalks IS NULL OR concept.talks <= $maxTalks)
  AND ($startsWith IS NULL OR toLower(concept.prefLabel) STARTS WITH $startsWith
    OR any(label IN concept.altLabels WHERE toLower(label) STARTS WITH $startsWith))
RETURN count(concept) AS total
