// Series that speakers spoke at.
// parameters: node_
// returns: facet_
MATCH (node_)-[:GAVE]->(:Talk)-[:PRESENTED_AT]->(:Event)-[:EDITION_OF]->(facet_:Conference)
