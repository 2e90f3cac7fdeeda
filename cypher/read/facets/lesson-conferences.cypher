// Series at which lessons were taught.
// parameters: node_
// returns: facet_
MATCH (node_)<-[:TEACHES]-(:Talk)-[:PRESENTED_AT]->(:Event)-[:EDITION_OF]->(facet_:Conference)
