// Concepts that a lesson names.
// parameters: parent_
// returns: node_, own
MATCH (parent_)-[:ABOUT]->(node_:Concept)
RETURN 0 AS own
