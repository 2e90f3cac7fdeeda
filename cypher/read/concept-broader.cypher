// Concepts that each concept is a kind or a part of.
// parameters: ids [id of a Concept]
// returns: parent, node, tie
UNWIND $ids AS parent
MATCH (:Concept {id: parent})-[:BROADER]->(concept:Concept)
RETURN parent, properties(concept) AS node, concept.id AS tie
ORDER BY parent, tie
