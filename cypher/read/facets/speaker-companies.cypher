// Employers of speakers.
// parameters: node_
// returns: facet_
MATCH (node_)-[:WORKED_FOR]->(facet_:Company)
