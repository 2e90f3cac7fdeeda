// All names of all concepts: to look one up by a folded spelling, and to find the nearest.
// parameters: none
// returns: id, name, otherNames, hiddenNames (never shown), rank (of several with one name the highest is meant)
MATCH (concept:Concept)
RETURN concept.id AS id, concept.prefLabel AS name,
  coalesce(concept.altLabels, []) AS otherNames,
  coalesce(concept.hiddenLabels, []) AS hiddenNames, concept.talks AS rank
ORDER BY id
