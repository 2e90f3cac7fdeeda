// Series at which concepts were discussed.
// parameters: node_
// returns: facet_
MATCH (node_)<-[:DISCUSSES]-(:Talk)-[:PRESENTED_AT]->(:Event)-[:EDITION_OF]->(facet_:Conference)
