// Kinds and parts of each concept.
// parameters: ids [id of a Concept]
// returns: parent, node, tie
UNWIND $ids AS parent
MATCH (:Concept {id: parent})<-[:BROADER]-(concept:Concept)
RETURN parent, properties(concept) AS node, concept.id AS tie
ORDER BY parent, tie
