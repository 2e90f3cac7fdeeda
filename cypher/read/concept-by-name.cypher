// Concepts with one of these names, which are in lower case.
// parameters: names
// returns: id, name, otherNames, hiddenNames (never shown), rank (of several with one name the highest is meant)
MATCH (concept:Concept)
WHERE toLower(concept.prefLabel) IN $names
  OR any(name IN coalesce(concept.altLabels, []) + coalesce(concept.hiddenLabels, [])
    WHERE toLower(name) IN $names)
RETURN concept.id AS id, concept.prefLabel AS name,
  coalesce(concept.altLabels, []) AS otherNames,
  coalesce(concept.hiddenLabels, []) AS hiddenNames, concept.talks AS rank
ORDER BY id
