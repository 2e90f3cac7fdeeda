// What speakers spoke on.
// parameters: node_
// returns: facet_
MATCH (node_)-[:GAVE]->(:Talk)-[:DISCUSSES]->(facet_:Concept)
