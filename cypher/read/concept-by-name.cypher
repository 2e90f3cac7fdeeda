// Concepts with one of these ids, or with one of these names, which are in lower case.
// parameters: ids, names
// returns: id, name, otherNames, rank
UNWIND $ids AS id
MATCH (concept:Concept {id: id})
RETURN concept.id AS id, concept.prefLabel AS name,
  concept.altLabels + concept.hiddenLabels AS otherNames, concept.talks AS rank
UNION
UNWIND $names AS wanted
MATCH (concept:Concept)
WHERE toLower(concept.prefLabel) = wanted
  OR any(name IN concept.altLabels + concept.hiddenLabels WHERE toLower(name) = wanted)
RETURN concept.id AS id, concept.prefLabel AS name,
  concept.altLabels + concept.hiddenLabels AS otherNames, concept.talks AS rank
