// Concepts that talks discuss.
// parameters: node_
// returns: facet_
MATCH (node_)-[:DISCUSSES]->(facet_:Concept)
