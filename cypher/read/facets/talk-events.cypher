// Events that talks were given at.
// parameters: node_
// returns: facet_
MATCH (node_)-[:PRESENTED_AT]->(facet_:Event)
