// Concepts that lessons name.
// parameters: node_
// returns: facet_
MATCH (node_)-[:ABOUT]->(facet_:Concept)
