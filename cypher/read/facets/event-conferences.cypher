// Series of events.
// parameters: node_
// returns: facet_
MATCH (node_)-[:EDITION_OF]->(facet_:Conference)
