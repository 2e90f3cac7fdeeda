// Series that talks were given at.
// parameters: node_
// returns: facet_
MATCH (node_)-[:PRESENTED_AT]->(:Event)-[:EDITION_OF]->(facet_:Conference)
