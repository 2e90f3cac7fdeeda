// Concepts that each lesson names.
// parameters: ids [id of a Lesson]
// returns: parent, node, tie
UNWIND $ids AS parent
MATCH (:Lesson {id: parent})-[:ABOUT]->(concept:Concept)
RETURN parent, properties(concept) AS node, concept.id AS tie
ORDER BY parent, tie
