// Concepts that a concept is a kind or a part of.
// parameters: parent_
// returns: node_, own
MATCH (parent_)-[:BROADER]->(node_:Concept)
RETURN 0 AS own
